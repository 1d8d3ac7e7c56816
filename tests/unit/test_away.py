"""The pure parts of asking providers: events out of bytes, fences, counts, the breaker, near and far."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.away.anthropic import Anthropic
from models.away.breaker import FAILURES, LONGEST_REST, REST, Breaker
from models.away.complaint import complaint
from models.away.counting import believed, counted
from models.away.dialect import Piece, Wanted
from models.away.events import Events
from models.away.fences import fenced
from models.away.openai import OpenAI
from models.away.reaching import is_near
from models.engine import Turn

TURNS = (Turn("system", "The card."), Turn("user", "bees"), Turn("assistant", "def app"), Turn("user", "wasps"))


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=20), max_size=6), st.data())
def test_events_are_the_same_however_the_bytes_arrive(texts: list[str], data: st.DataObject) -> None:
    sent = b"".join(b": ping\n\nevent: x\r\ndata: " + text.encode() + b"\r\n\n" for text in texts)
    events, at = Events(), 0
    heard: list[str] = []
    while at < len(sent):
        end = at + data.draw(st.integers(1, len(sent)))
        heard += events.feed(sent[at:end])
        at = end
    assert [*heard, *events.end()] == texts


def test_an_event_of_several_lines_and_one_without_an_end() -> None:
    events = Events()
    assert list(events.feed(b"data: a\ndata:b\n\ndata: c")) == ["a\nb"]
    assert list(events.end()) == ["c"]


@pytest.mark.parametrize(
    ("answer", "program", "is_whole"),
    [
        ("def app(ui):\n", "def app(ui):\n", False),
        ("Sure:\n```python\ndef app", "def app", False),
        ("```\na\nb\n```\nand\n```\nc\n```", "a\nb", True),
    ],
)
def test_fences(answer: str, program: str, is_whole: bool) -> None:  # noqa: FBT001
    assert fenced(answer) == (program, is_whole)


@given(st.none() | st.integers(0, 2**40), st.integers(0, 5000), st.integers(0, 4000))
def test_no_claim_is_believed_beyond_reason(claimed: int | None, ours: int, most: int) -> None:
    found = believed(claimed, ours, most)
    assert ours / 2 <= found <= max(most, 2 * ours)
    assert found == claimed or claimed is None or not ours / 2 <= claimed <= max(most, 2 * ours)


def test_a_text_counts_by_its_length() -> None:
    assert (counted(""), counted("a"), counted("x" * 320)) == (0, 1, 100)


def test_the_breaker_opens_rests_longer_each_time_and_closes() -> None:
    breaker, now = Breaker(), 1000.0
    for _ in range(FAILURES):
        assert breaker.seconds_left(now) == 0
        breaker.asked()
        breaker.judge("failed", now)
    assert breaker.seconds_left(now) == REST
    now += REST
    assert breaker.seconds_left(now) == 0
    breaker.asked()
    assert breaker.seconds_left(now) > 0, "one finds out for all"
    breaker.judge("failed", now)
    assert breaker.seconds_left(now) == 2 * REST
    for _ in range(10):
        breaker.judge("failed", now)
    assert breaker.seconds_left(now) == LONGEST_REST
    now += LONGEST_REST
    breaker.asked()
    breaker.judge(None, now)
    assert breaker.seconds_left(now) == 0
    breaker.asked()
    breaker.judge("went well", now)
    assert breaker.seconds_left(now) == 0
    breaker.judge("failed", now)
    assert breaker.seconds_left(now) == 0


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "192.168.1.5", "10.0.2.2", "172.20.0.1", "169.254.3.4", "::1", "fe80::1%eth0", "fd00::5"]
)
def test_what_is_near(address: str) -> None:
    assert is_near(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "172.32.0.1", "0.0.0.0", "224.0.0.1", "2001:4860::1", "::ffff:8.8.8.8"])  # noqa: S104
def test_what_is_far(address: str) -> None:
    assert not is_near(address)


def test_openai_is_asked_as_it_wants() -> None:
    wanted = Wanted("m", TURNS, 50, 3)
    usual, newest = OpenAI().body(wanted, "attic"), OpenAI().body(wanted, "api.openai.com")
    assert usual["messages"] == [{"role": turn.role, "content": turn.text} for turn in TURNS]
    assert (usual["max_tokens"], "max_tokens" in newest, newest["max_completion_tokens"]) == (50, False, 50)
    assert OpenAI().headers("") == {}


def test_anthropic_has_the_system_s_words_apart() -> None:
    body = Anthropic().body(Wanted("m", TURNS, 50, 3), "api.anthropic.com")
    assert body["system"] == "The card."
    assert isinstance(body["messages"], list)
    assert [turn["role"] for turn in body["messages"]] == ["user", "assistant", "user"]


def test_thoughts_are_no_part_of_the_answer() -> None:
    chunk = {"choices": [{"delta": {"reasoning_content": "Hm."}}]}
    assert OpenAI().piece(json.dumps(chunk)) == Piece(thought="Hm.")
    event = {"type": "content_block_delta", "delta": {"type": "thinking_delta", "thinking": "Hm."}}
    assert Anthropic().piece(json.dumps(event)) == Piece(thought="Hm.")


@given(st.text(max_size=300))
def test_whatever_a_provider_complains_of_fits_a_sentence(text: str) -> None:
    for body in (text, json.dumps({"error": text}), json.dumps({"error": {"message": text}})):
        shown = complaint(body)
        assert len(shown) < 210
        assert "\n" not in shown
