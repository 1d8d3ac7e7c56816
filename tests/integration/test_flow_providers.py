"""A model server, as a person meets it: added by a sentence, asked about in the band, its key typed as dots."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests.integration.fake_providers import FakeOpenAI, FakeServer, answers
from tests.integration.hands import prefer, sitting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.integration.hands import Hands

PROGRAM = """def app(ui):
    ui.title("Bees")
    n = ui.state.get("n", 0)
    ui.text(f"{n} bees")
    if ui.button("One more"):
        ui.state.n = n + 1
"""
KEY = "sk-secret-0451"


@pytest.fixture(scope="module")
def hands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    data = tmp_path_factory.mktemp("providers") / "data"
    prefer(data)
    with sitting(data) as hands:
        yield hands


@pytest.fixture
def server() -> Iterator[FakeServer]:
    offers = answers("200 OK", ["Content-Type: application/json"], b'{"data": [{"id": "tiny"}]}')
    server = FakeServer(offers, FakeOpenAI.writes(PROGRAM, pause=0.01))
    yield server
    server.close()


def test_nothing_is_sent_before_the_band_was_answered(hands: Hands, server: FakeServer) -> None:
    sentence = f"use the model server at 127.0.0.1:{server.port}"
    assert "asked only after you were" in hands.write(sentence)
    hands.press("ret")
    hands.see("Programs are written by the model server 127.0.0.1 from now on")
    hands.say("a counter for bees I saw", "Wisp asks: a counter for bees I saw")
    hands.see(rf"model server “127.0.0.1” \(http://127.0.0.1:{server.port}/v1, not encrypted\).*\[No\]")
    assert not server.asked
    time.sleep(0.7)  # keys that come at once are no answer
    hands.press("right")
    hands.see(r"\[Once\]")
    hands.press("ret")
    hands.see("--- counter-for-bees-i-saw\n.*0 bees", within=20)
    assert len(server.asked) == 2


def test_a_key_is_dots_and_is_added_with_its_server(hands: Hands, server: FakeServer) -> None:
    hands.say("add a model server", "Add a model server")
    hands.type(f"127.0.0.1:{server.port}")
    for text in ("tiny", KEY):
        hands.press("tab")
        hands.type(text)
    hands.see("•" * len(KEY))
    assert KEY not in hands.text()
    hands.press("ret")
    hands.see("with a key that only this machine can read")
    assert KEY not in hands.text()
