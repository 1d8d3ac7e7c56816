"""The link to a provider: noted before it is sent, within what it may cost, counted whatever happens."""

from __future__ import annotations

import select
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest
from pydantic import SecretStr

from runtime import parcel, wire
from runtime.data import DamagedError, DiskFullError
from runtime.holdings import Holdings
from runtime.loop import Loop
from runtime.messages import (
    MODEL_REQUEST,
    CancelRequest,
    Example,
    ModelState,
    RequestEnded,
    Spent,
    UseProvider,
    WriteProgram,
)
from runtime.providers.books import Books
from runtime.providers.link import FORGOTTEN, USED_UP, ProviderLink
from runtime.providers.record import Known, Provider

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from runtime.messages import ModelReport, ModelRequest

ATTIC = Provider(name="attic", speaks="openai", secure=False, host="attic", port=8080, path="/v1", price_written=2.0)
KEY = SecretStr("sk-very-secret-0451")
ASKED = WriteProgram(
    request=3,
    intent="bees",
    examples=(Example(intent="wasps", source="def app(ui):\n    ui.text('wasps')\n"),),
    most_tokens=700,
)


class Desk:
    """The link, between who asks and a process with a network that says what it is told to."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.heard_reports: list[ModelReport] = []
        self.was_lost = False
        self.loop = Loop(_fail)
        stack.callback(self.loop.close)
        self.holdings = Holdings.open(folder / "data", self.loop, stack)
        self.books = Books(self.holdings, clock=lambda: 1_790_000_000.0)
        self._door = wire.listen(folder / "away.sock", 0o600)
        stack.callback(self._door.close)
        self._door.settimeout(5)
        self.away: wire.Channel | None = None
        self.link = ProviderLink(self.loop, folder / "away.sock", self.books, "attic", self)
        stack.callback(self.link.close)

    def heard(self, report: ModelReport) -> None:
        self.heard_reports.append(report)

    def lost(self) -> None:
        self.was_lost = True

    def know(self, provider: Provider) -> None:
        self.holdings.providers.put(Known(providers=(self.books.sealed(provider, KEY),)))

    def received(self) -> list[ModelRequest]:
        if self.away is None:
            self.away = wire.Channel(self._door.accept()[0])
        requests = []
        while select.select([self.away], [], [], 0.2)[0]:
            arrived = parcel.receive(self.away)
            assert arrived is not None
            requests.append(MODEL_REQUEST.validate_python(arrived[0]))
        return requests

    def say(self, report: ModelReport) -> None:
        assert self.away
        parcel.send(self.away, report.model_dump())
        self.loop.turn(1)

    def noted(self, kind: str) -> list[dict[str, object]]:
        return [dict(entry.fields) for entry in self.holdings.audit.search() if entry.kind == kind]


def _fail(error: Exception) -> None:
    raise error


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with ExitStack() as stack:
        desk = Desk(tmp_path, stack)
        yield desk
        if desk.away:
            desk.away.close()


def test_it_says_whom_to_ask_and_what_and_counts_what_came(desk: Desk) -> None:
    desk.know(ATTIC)
    desk.link.ask(ASKED)
    use, asked = desk.received()
    assert isinstance(use, UseProvider)
    assert (use.name, use.host, use.key) == ("attic", "attic", KEY)
    assert asked == ASKED.model_copy(update={"provider": "attic"})
    (left,) = desk.noted("leaving")
    assert (left["provider"], left["to"], left["what"]) == ("attic", "http://attic:8080/v1", "the sentence, an example")
    assert "ui.text('wasps')" in desk.books.sent[-1].text
    desk.say(ModelState(name="another", ready=True, words="is thinking"))
    desk.say(RequestEnded(request=3, reason="done", spent=Spent(read=400, written=500_000)))
    (ended,) = desk.heard_reports
    assert isinstance(ended, RequestEnded)
    assert ended.spent.money == pytest.approx(1.0)
    spent = desk.books.month.of("attic")
    assert (desk.books.month.month, spent.tokens) == ("2026-09", 500_400)
    assert spent.money == pytest.approx(1.0)
    assert "very-secret" not in str(desk.noted("leaving") + desk.noted("answered"))


def test_what_can_t_be_noted_isn_t_sent(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.know(ATTIC)

    def full(*_: object, **__: object) -> None:
        raise DiskFullError("There is no room.")

    monkeypatch.setattr(desk.holdings.audit, "append", full)
    with pytest.raises(DiskFullError):
        desk.link.ask(ASKED)
    desk.link.ask(CancelRequest(request=3))
    assert desk.received() == [CancelRequest(request=3)]


def test_a_key_goes_to_no_other_place(desk: Desk) -> None:
    desk.know(ATTIC)
    moved = desk.books.known.providers[0].model_copy(update={"host": "elsewhere.example"})
    desk.holdings.providers.put(Known(providers=(moved,)))
    with pytest.raises(DamagedError):
        desk.link.ask(ASKED)
    assert not desk.noted("leaving")


@pytest.mark.parametrize(("most", "words"), [(0, FORGOTTEN), (500, USED_UP)], ids=["forgotten", "used up"])
def test_who_may_not_be_asked_isn_t(most: int, words: str, desk: Desk) -> None:
    if most:
        desk.know(ATTIC.model_copy(update={"most_tokens": most}))
    desk.link.ask(ASKED)
    assert not desk.heard_reports, "told with the next turn: who asks has to know the number first"
    desk.loop.turn(1)
    (ended,) = desk.heard_reports
    assert isinstance(ended, RequestEnded)
    assert (ended.reason, ended.words) == ("refused", words)
    assert not desk.noted("leaving")


def test_no_more_is_asked_for_than_may_still_be_spent(desk: Desk) -> None:
    desk.know(ATTIC.model_copy(update={"most_tokens": 1000}))
    desk.link.ask(ASKED)
    asked = desk.received()[1]
    assert isinstance(asked, WriteProgram)
    assert 200 < asked.most_tokens < 300


def test_what_was_sent_is_counted_though_nobody_answers(desk: Desk) -> None:
    desk.know(ATTIC)
    desk.link.ask(ASKED)
    desk.received()
    assert desk.away
    desk.away.close()
    desk.away = None
    desk.loop.turn(1)
    assert desk.was_lost
    assert desk.books.month.of("attic").tokens > 700
    assert desk.noted("answered")[0]["reason"] == "lost"
