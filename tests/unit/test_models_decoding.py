"""Decoding: one token after the other, other continuations of what is wrong, and copies that change nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import lookup
from models.decoding import FINE, MOST_TRIES, MOST_TRIES_IN_ALL, Decoder, Verdict
from models.engine import Part, Stopped, Turn
from models.monitor import Monitor
from tests.fake_engine import FakeEngine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.decoding import Copier, Watcher

GOOD = "def app(ui):\n    ui.text('one')\n    ui.text('two')\n"
BAD = "def app(ui):\n    ui.text('one')\n    ui.wrong('two')\n    ui.text('three')\n"


class RefusesWrong:
    """A watcher that finds each line wrong that says so."""

    def __init__(self, *, knows_word: bool) -> None:
        self.knows_word = knows_word
        self.let = False

    def look(self, text: str) -> Verdict:
        line = next((line for line in text.splitlines(keepends=True) if "wrong" in line and line.endswith("\n")), "")
        if not line or self.let:
            return FINE
        start = text.index(line)
        return Verdict("wrong", start, text.index("wrong") if self.knows_word else -1, why="it is wrong")

    def finish(self, text: str) -> Verdict:
        return self.look(text)

    def let_be(self, _: Verdict) -> None:
        self.let = True


class Copies:
    """A copier that always knows better: it copies from the wrong place, now and then from the right one."""

    def __init__(self, engine: FakeEngine, text: str, most: int) -> None:
        self.tokens, self.most = engine.tokens(text), most
        self.learnt: list[tuple[int, int]] = []

    def draft(self, tokens: Sequence[int], most: int) -> list[int]:
        return self.tokens[len(tokens) :][: min(most, self.most)]

    def learn(self, drafted: int, accepted: int) -> None:
        self.learnt.append((drafted, accepted))

    def add(self, tokens: Sequence[int]) -> None:
        raise AssertionError(tokens)


def begun(*says: str) -> FakeEngine:
    engine = FakeEngine(*says)
    for _ in engine.begin([Part((Turn("user", "a clock"),), kept=False)]):
        pass
    return engine


def decoded(
    engine: FakeEngine, *, most: int = 200, watcher: Watcher | None = None, copier: Copier | None = None
) -> Decoder:
    decoder = Decoder(engine, seed=1, most=most, watcher=watcher, copier=copier)
    for _ in decoder.steps():
        pass
    return decoder


def test_all_is_written_that_there_is_to_say() -> None:
    decoder = decoded(begun(GOOD))
    assert (decoder.text, decoder.reason) == (GOOD, "done")
    assert decoder.tokens == len(begun(GOOD).tokens(GOOD))


def test_no_more_is_written_than_was_asked_for() -> None:
    decoder = decoded(begun(GOOD), most=5)
    assert (decoder.tokens, decoder.reason) == (5, "limit")
    assert GOOD.startswith(decoder.text)


@pytest.mark.parametrize("text", [GOOD, GOOD.replace("two", "2"), "something else", ""])
@pytest.mark.parametrize("most", [1, 3, 50])
def test_copies_change_nothing_but_the_number_of_passes(text: str, most: int) -> None:
    engine = begun(GOOD)
    copier = Copies(engine, text, most)
    decoder = decoded(engine, copier=copier)
    assert decoder.text == GOOD
    assert decoder.drafted == sum(accepted for _, accepted in copier.learnt)
    assert len(engine.added) == decoder.tokens - decoder.drafted
    if text == GOOD:
        assert decoder.drafted > decoder.tokens / 3


def test_the_limit_holds_for_copies_too() -> None:
    engine = begun(GOOD)
    decoder = decoded(engine, most=7, copier=Copies(engine, GOOD, 50))
    assert (decoder.tokens, decoder.reason) == (7, "limit")


@pytest.mark.parametrize("knows_word", [True, False])
def test_what_is_wrong_is_taken_back_and_another_continuation_found(*, knows_word: bool) -> None:
    engine = begun(BAD, GOOD)
    decoder = decoded(engine, watcher=RefusesWrong(knows_word=knows_word))
    assert (decoder.text, decoder.reason) == (GOOD, "done")
    assert decoder.taken_back > 0


def test_where_a_statement_begins_within_a_token_its_rest_is_written_again() -> None:
    other = BAD.replace("    ui.wrong('two')", "    ui.nice('two')")
    engine = begun(BAD, other)
    watcher = RefusesWrong(knows_word=False)
    looked = watcher.look
    watcher.look = lambda text: looked(text)._replace(start=looked(text).start + 5)  # type: ignore[method-assign]
    assert decoded(engine, watcher=watcher).text == other


def test_where_nothing_better_comes_it_is_let_be() -> None:
    engine = begun(BAD)
    watcher = RefusesWrong(knows_word=True)
    decoder = decoded(engine, watcher=watcher)
    assert decoder.reason == "done"
    assert len([n for n in engine.added if n]) < decoder.tokens + 15 * MOST_TRIES
    assert MOST_TRIES < MOST_TRIES_IN_ALL


def test_no_more_is_taken_back_than_would_be_written_anew() -> None:
    endless = [GOOD + f"{name} = 1\n" * 30 for name in "abcdefgh"]
    engine = begun(*endless)
    decoder = decoded(engine, most=200, watcher=AtTheEnd())
    assert decoder.taken_back <= 2 * 200
    assert decoder.reason == "done"


class AtTheEnd:
    """Finds another line wrong each time, once all is written."""

    def __init__(self) -> None:
        self.line = 0
        self.is_over = False

    def look(self, _: str) -> Verdict:
        return FINE

    def finish(self, text: str) -> Verdict:
        self.line += 1
        start = sum(map(len, text.splitlines(keepends=True)[: 3 + self.line]))
        return FINE if self.is_over or start >= len(text) else Verdict("wrong", start, why="so")

    def let_be(self, _: Verdict) -> None:
        self.is_over = True


def test_the_same_seed_writes_the_same_also_where_something_was_taken_back() -> None:
    said = {decoded(begun(BAD, GOOD, BAD + "#"), watcher=RefusesWrong(knows_word=False)).text for _ in range(3)}
    assert len(said) == 1


class EndsAt:
    def __init__(self, kind: Literal["complete", "lost"], start: int) -> None:
        self.verdict = Verdict(kind, start)

    def look(self, text: str) -> Verdict:
        return self.verdict if len(text) > self.verdict.start else FINE

    def finish(self, text: str) -> Verdict:
        return self.look(text)

    def let_be(self, _: Verdict) -> None:
        raise AssertionError


def test_what_comes_after_the_program_is_cut_off() -> None:
    decoder = decoded(begun(GOOD + "Now you can\nplay."), watcher=EndsAt("complete", len(GOOD)))
    assert (decoder.text, decoder.reason) == (GOOD, "done")


def test_what_never_ends_is_given_up_after_some_tries() -> None:
    endless = [GOOD + f"{name} = 1\n" * 40 for name in "abcdef"]
    decoder = decoded(begun(*endless), most=2000, watcher=EndsAt("lost", len(GOOD)))
    assert decoder.reason == "limit"
    assert decoder.tokens < 100


def test_it_can_be_stopped_between_two_tokens() -> None:
    engine = begun(GOOD)
    steps = Decoder(engine, seed=1, most=100).steps()
    next(steps)
    engine.stop.set()
    with pytest.raises(Stopped):
        next(steps)


def test_letters_of_several_bytes_come_whole() -> None:
    engine = begun("ü😀b")
    engine.says = ["ü😀b".encode()]
    decoder = Decoder(engine, seed=1, most=100)
    assert {decoder.text for _ in decoder.steps()} <= {"", "ü", "ü😀", "ü😀b"}
    assert decoder.text == "ü😀b"


_LINES = st.sampled_from(
    [
        *(
            "def app(ui):",
            "    ui.text('a')",
            "    ui.squirm('b')",
            "    x = (1",
            "    while True:",
            "        ui.text(2)",
        ),
        *(
            "import os",
            "```",
            "if __name__ == '__main__':",
            "",
            "    import random",
            "    time.sleep(1)",
            "Note: it",
            "ü😀",
        ),
    ]
)
_SAID = st.lists(_LINES, max_size=12).map("\n".join)


@given(st.lists(_SAID, min_size=1, max_size=4), _SAID)
def test_whatever_is_said_it_comes_to_an_end(says: list[str], copied: str) -> None:
    engine = begun(*says)
    copier = lookup.Copier([engine.tokens(copied), engine.tokens(says[0])], lookup.IN_CHANGES)
    decoder = decoded(engine, most=400, watcher=Monitor(), copier=copier)
    assert decoder.reason in {"done", "limit"}
    assert decoder.tokens <= 400
    assert len(engine.added) <= (decoder.tokens + decoder.taken_back) * 2
    plain = begun(*says)
    assert decoded(plain, most=400, watcher=Monitor()).text == decoder.text
