"""Whatever a provider does wrong: one plain sentence, in bounded time, and nothing left open."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from typing import TYPE_CHECKING

import pytest
from pydantic import SecretStr

from models.away import answer as answering
from models.away import exchange, gateway
from models.away.answer import answer
from models.away.dialect import Wanted
from models.away.fault import Endless, Fault
from models.engine import Turn
from runtime.messages import RequestEnded, UseProvider, WriteProgram
from tests.integration.fake_providers import STREAM, Authority, FakeAnthropic, FakeOpenAI, FakeServer, answers

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from runtime.messages import ModelReport
    from tests.integration.fake_providers import Caller

PROGRAM = 'def app(ui):\n    ui.title("Bees")\n'
KEY = "sk-very-secret-0451"
WANTED = Wanted("tiny", (Turn("user", "bees"),), 100, 0)
JSON = "Content-Type: application/json"


@pytest.fixture
def serve() -> Iterator[Callable[..., FakeServer]]:
    servers: list[FakeServer] = []

    def start(*scripts: Callable[[Caller], None], context: ssl.SSLContext | None = None) -> FakeServer:
        servers.append(FakeServer(*scripts, context=context))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answering, "FIRST_SECONDS", 1.5)
    monkeypatch.setattr(answering, "NEXT_SECONDS", 1.0)
    monkeypatch.setattr(answering, "LAST_SECONDS", 0.3)
    monkeypatch.setattr(gateway, "PAUSES", (0.05, 0.1))


def provider(port: int, **fields: object) -> UseProvider:
    usual = {"name": "attic", "speaks": "openai", "path": "/v1", "model": "tiny", "key": SecretStr(KEY)}
    made = {**usual, "host": "127.0.0.1", "port": port, "secure": False, **fields}
    return UseProvider.model_validate(made)


def listened(asked: UseProvider, wanted: Wanted = WANTED) -> str:
    async def listen() -> str:
        return "".join([piece.text async for piece in answer(asked, wanted)])

    return asyncio.run(listen())


def hangs(before: bytes) -> Callable[[Caller], None]:
    def script(caller: Caller) -> None:
        caller.send(before)
        caller.gone()

    return script


def drips(before: bytes, drop: bytes, pause: float = 0.05) -> Callable[[Caller], None]:
    """Says something all the time that means nothing."""

    def script(caller: Caller) -> None:
        caller.send(before)
        while True:
            caller.send(drop)
            time.sleep(pause)

    return script


def sends(*parts: bytes) -> Callable[[Caller], None]:
    return lambda caller: caller.send(b"".join(parts))


def resets(caller: Caller) -> None:
    caller.reset()


SOME = FakeOpenAI.says("def app(ui):\n")
CHUNKED = STREAM.replace(b"Connection: close", b"Transfer-Encoding: chunked")
FAULTS: dict[str, tuple[Callable[[Caller], None], str]] = {
    "says nothing": (hangs(b""), "has said nothing for 2 seconds"),
    "only a head": (hangs(STREAM), "has said nothing for 2 seconds"),
    "half a head": (hangs(STREAM[:30]), "has said nothing for 2 seconds"),
    "a head in drops": (drips(b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n"), "has said nothing for 2 seconds"),
    "only pings": (drips(STREAM, b": ping\n\n"), "has said nothing for 2 seconds"),
    "empty pieces": (drips(STREAM + SOME, FakeOpenAI.says("")), "has said nothing for 1 seconds"),
    "hangs in the middle": (hangs(STREAM + SOME), "has said nothing for 1 seconds"),
    "stops in the middle": (sends(STREAM, SOME), "stopped in the middle"),
    "stops in a chunk": (sends(CHUNKED, b"ff\r\n", SOME), "hung up in the middle"),
    "resets": (resets, "hung up in the middle"),
    "closes": (sends(b""), "hung up in the middle"),
    "no HTTP": (sends(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), "answered something that can't be read"),
    "noise": (sends(bytes(range(256)) * 300), "answered something that can't be read"),
    "no JSON": (sends(STREAM, b"data: <html>\n\n"), "answered something that can't be read"),
    "other JSON": (sends(STREAM, b'data: {"choices": "none"}\n\n'), "answered something that can't be read"),
    "no UTF-8": (sends(STREAM, b"data: \xff\xfe\n\n"), "answered something that can't be read"),
    "a web page": (answers("200 OK", ["Content-Type: text/html"], b"<h1>Hi"), "isn't meant for programs (text/html)"),
    "redirect": (answers("302 Found", ["Location: http://10.0.0.1/"]), "sends to another address"),
    "wrong key": (answers("401 No", [JSON], b'{"error": {"message": "bad\\u202e key"}}'), "the key: “bad key”"),
    "no model": (answers("404 No", [JSON], b'{"error": "no model tiny"}'), "no such model, or isn't at that address"),
    "no money": (answers("429 Slow down", [JSON], b"{}"), "has had too many requests"),
    "trouble": (answers("503 Busy", [], b"x" * 100_000), "has trouble of its own (503)"),
    "bad request": (answers("400 Bad", [JSON], b'{"error": {"message": "max"}}'), "the request (400): “max”"),
    "complains": (sends(STREAM, b'data: {"error": {"message": "out of memory"}}\n\n'), "failed: “out of memory”"),
    "declines": (
        sends(STREAM, b'data: {"choices": [{"delta": {}, "finish_reason": "content_filter"}]}\n\n'),
        "declines to write this",
    ),
}


@pytest.mark.parametrize(("script", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_what_goes_wrong_is_one_sentence(
    script: Callable[[Caller], None], words: str, serve: Callable[..., FakeServer]
) -> None:
    began = time.monotonic()
    with pytest.raises(Fault) as caught:
        listened(provider(serve(script).port))
    assert words in caught.value.words
    assert time.monotonic() - began < 5
    assert KEY not in repr(caught.value)


def endless(caller: Caller) -> None:
    caller.send(STREAM)
    while True:
        caller.send(FakeOpenAI.says("ui.text('more')\n" * 20))


ENDLESS: dict[str, Callable[[Caller], None]] = {
    "writes on and on": endless,
    "an event without end": drips(STREAM + b"data: ", b"x" * 65_536, 0),
    "lines without end": drips(STREAM, b"data: x\n" * 5_000, 0),
    "comments without end": drips(STREAM, b": " + b"x" * 65_000 + b"\n", 0),
}


@pytest.mark.parametrize("script", ENDLESS.values(), ids=ENDLESS.keys())
def test_what_has_no_end_is_ended(script: Callable[[Caller], None], serve: Callable[..., FakeServer]) -> None:
    with pytest.raises(Endless):
        listened(provider(serve(script).port))


def test_a_head_without_end_is_ended(serve: Callable[..., FakeServer]) -> None:
    with pytest.raises(Fault, match="can't be read"):
        listened(provider(serve(drips(b"HTTP/1.1 200 OK\r\n", b"X-A: " + b"b" * 1000 + b"\r\n", 0)).port))


def test_what_is_missing_behind_the_end_does_no_harm(serve: Callable[..., FakeServer]) -> None:
    done = b'data: {"choices": [{"delta": {}, "finish_reason": "stop"}]}\n\n'
    for rest in (sends(STREAM, SOME, done), hangs(STREAM + SOME + done), sends(STREAM, SOME, done, b"data: <\n\n")):
        assert listened(provider(serve(rest).port)) == "def app(ui):\n"


def test_who_isn_t_there_is_named_with_the_place() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    with pytest.raises(Fault, match=rf"can't be reached at 127\.0\.0\.1, port {port}"):
        listened(provider(port))
    with pytest.raises(Fault, match=r"nobody here knows the name nowhere\.invalid"):
        listened(provider(port, host="nowhere.invalid"))


def test_nothing_goes_far_in_the_clear(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where a name that was near leads far away by now."""
    connected: list[object] = []
    monkeypatch.setattr(asyncio, "open_connection", lambda *place, **_: connected.append(place))

    def resolve(*_: object, **__: object) -> list[object]:
        return [(2, 1, 6, "", ("93.184.216.34", 80))]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    with pytest.raises(Fault, match="is asked without encryption"):
        listened(provider(80, host="my-server.lan"))
    assert not connected


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"), "attic")


def test_who_can_show_who_they_are_is_asked(
    authority: Authority, serve: Callable[..., FakeServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    server = serve(FakeOpenAI.writes(PROGRAM), context=authority.server("localhost", "127.0.0.1"))
    assert listened(provider(server.port, secure=True)) == PROGRAM
    assert listened(provider(server.port, secure=True, host="localhost")) == PROGRAM


@pytest.mark.parametrize(
    ("name", "days", "signer", "why"),
    [
        ("localhost", 30, "attic", "IP address mismatch"),
        ("127.0.0.1", -1, "attic", "certificate has expired"),
        ("127.0.0.1", 30, "stranger", "certificate"),
    ],
    ids=["another name", "expired", "unknown authority"],
)
def test_who_can_t_is_sent_nothing(  # noqa: PLR0913, PLR0917 - a table, and where it is tried
    name: str, days: int, signer: str, why: str, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    signed = (authority if signer == "attic" else Authority(tmp_path, signer)).server(name, days=days)
    server = FakeServer(FakeOpenAI.writes(PROGRAM), context=signed)
    with pytest.raises(Fault, match=rf"can't show that it is 127\.0\.0\.1 \(.*{why}.*nothing was sent"):
        listened(provider(server.port, secure=True))
    assert not server.asked
    server.close()


def test_a_server_without_tls_is_sent_nothing() -> None:
    heard: list[bytes] = []

    def answer_in_the_clear() -> None:
        connection, _ = door.accept()
        with connection:
            connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            while data := connection.recv(4096):
                heard.append(data)

    with socket.create_server(("127.0.0.1", 0)) as door:
        threading.Thread(target=answer_in_the_clear, daemon=True).start()
        with pytest.raises(Fault, match="doesn't speak TLS at 127"):
            listened(provider(door.getsockname()[1], secure=True))
    assert KEY.encode() not in b"".join(heard)


def test_a_key_with_a_line_in_it_can_t_smuggle_anything(serve: Callable[..., FakeServer]) -> None:
    server = serve(FakeOpenAI.writes(PROGRAM))
    with pytest.raises(Fault, match="letters that no key has") as caught:
        listened(provider(server.port, key=SecretStr("sk\r\nX-Evil: 1")))
    assert "Evil" not in str(caught.value.__cause__)
    assert not server.asked


def test_no_proxy_is_asked(serve: Callable[..., FakeServer], monkeypatch: pytest.MonkeyPatch) -> None:
    proxy, server = serve(answers("200 OK")), serve(FakeOpenAI.writes(PROGRAM))
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
    assert listened(provider(server.port)) == PROGRAM
    assert not proxy.asked


class Asker:
    """The gateway, asked one thing after another."""

    def __init__(self) -> None:
        self.ends: list[RequestEnded] = []
        self._gateway = gateway.Gateway("The card.", self._hear)
        self._last = 0

    def _hear(self, report: ModelReport) -> None:
        if isinstance(report, RequestEnded):
            self.ends.append(report)

    def use(self, asked: UseProvider) -> None:
        self._gateway.use(asked)

    def ask(self, **fields: object) -> RequestEnded:
        self._last += 1
        self._gateway.ask(
            WriteProgram.model_validate({"request": self._last, "intent": "bees", "provider": "attic", **fields})
        )
        end = time.monotonic() + 20
        while len(self.ends) < self._last:
            assert time.monotonic() < end
            time.sleep(0.005)
        return self.ends[-1]


def test_what_may_go_well_is_tried_again_a_few_times(serve: Callable[..., FakeServer]) -> None:
    server, asker = serve(answers("503 Busy"), resets, FakeOpenAI.writes(PROGRAM)), Asker()
    asker.use(provider(server.port))
    assert asker.ask().reason == "done"
    assert len(server.asked) == 3
    never = serve(answers("503 Busy"))
    asker.use(provider(never.port))
    assert asker.ask().words == "attic has trouble of its own (503)."
    assert len(never.asked) == 3


def test_what_was_not_sent_costs_nothing() -> None:
    asker = Asker()
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    asker.use(provider(port))
    ended = asker.ask()
    assert (ended.reason, ended.spent.read, ended.spent.written) == ("failed", 0, 0)


@pytest.mark.parametrize("script", [sends(STREAM, SOME), answers("401 No")], ids=["after a word", "refused"])
def test_what_won_t_go_better_isn_t(script: Callable[[Caller], None], serve: Callable[..., FakeServer]) -> None:
    server, asker = serve(script), Asker()
    asker.use(provider(server.port))
    assert asker.ask().reason == "failed"
    assert len(server.asked) == 1


def test_who_fails_again_and_again_is_left_alone(
    serve: Callable[..., FakeServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.away.breaker.REST", 0.5)
    stops, asker = sends(STREAM, SOME), Asker()
    server = serve(stops, stops, stops, FakeOpenAI.writes(PROGRAM))
    asker.use(provider(server.port))
    assert [asker.ask().reason for _ in range(4)] == ["failed", "failed", "failed", "refused"]
    assert "failed several times" in asker.ends[-1].words
    assert len(server.asked) == 3
    time.sleep(0.6)
    assert asker.ask().reason == "done"
    assert asker.ask().reason == "done"


def test_a_provider_that_is_slow_is_cut_off_in_time(serve: Callable[..., FakeServer]) -> None:
    server, asker = serve(FakeOpenAI.writes(PROGRAM * 20, pause=0.1)), Asker()
    asker.use(provider(server.port))
    began = time.monotonic()
    ended = asker.ask(most_seconds=0.8)
    assert (ended.reason, ended.words) == ("limit", "attic took too long.")
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    ("claims", "believed", "words"),
    [(15, 15, ""), (1, 11, "says that it wrote 1 tokens; by"), (10**9, 200, "wrote 1,000,000,000 tokens; by")],
    ids=["right", "few", "many"],
)
def test_lies_about_tokens_are_counted_here(
    claims: int, believed: int, words: str, serve: Callable[..., FakeServer]
) -> None:
    asker = Asker()
    asker.use(provider(serve(FakeOpenAI.writes(PROGRAM, claims=claims)).port))
    ended = asker.ask(most_tokens=200)
    assert (ended.reason, ended.spent.written) == ("done", believed)
    assert (words in ended.words, bool(words)) == (True, bool(ended.words))


def test_more_than_can_be_served_is_refused_at_once(serve: Callable[..., FakeServer]) -> None:
    told: list[ModelReport] = []
    asked = gateway.Gateway("The card.", told.append)
    asked.use(provider(serve(hangs(STREAM)).port))
    for number in range(50):
        asked.ask(WriteProgram(request=number, intent="bees", provider="attic"))
    for number in range(50):
        asked.cancel(number)
    end = time.monotonic() + 10
    while len(ends := [each for each in told if isinstance(each, RequestEnded)]) < 50:
        assert time.monotonic() < end
        time.sleep(0.01)
    most = gateway.MOST_AT_ONCE + gateway.MOST_WAITING
    assert sorted({(each.request >= most, each.reason) for each in ends}) == [(False, "cancelled"), (True, "refused")]


def test_anthropic_says_what_is_wrong(serve: Callable[..., FakeServer]) -> None:
    server = serve(FakeAnthropic.fails("overloaded_error", "Overloaded"))
    with pytest.raises(Fault, match="says that it failed: “Overloaded”"):
        listened(provider(server.port, speaks="anthropic"))


def test_a_list_of_models_without_end_is_ended(
    serve: Callable[..., FakeServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "MOST_OF_A_LIST", 10_000)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
    with pytest.raises(Endless):
        listened(provider(serve(drips(head, b"[" * 5000, 0)).port), WANTED._replace(model=""))
