"""Retrieval, measured: of sentences in other words, for how many the right example is among the first three."""

from __future__ import annotations

import json
import socket
import sqlite3
import threading
import time
from array import array
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from image import ROOT
from models import catalog, weights
from models.embedding import Embedder
from runtime import wire
from runtime.cookbook import Cookbook
from runtime.device import Device
from runtime.examples import Examples
from runtime.library import Library
from runtime.meaning import Meaning
from runtime.messages import Embedded, EmbedText, ModelState, RequestEnded
from runtime.registry import Registry
from runtime.vectors import Vectors, packed

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from runtime.meaning import Nearness

SENTENCES = [json.loads(line) for line in (ROOT / "tests/retrieval/sentences.jsonl").read_text().splitlines()]
COOKBOOK, LIBRARY = Cookbook.find(), Library.find()
FIRST = 3


@pytest.fixture(scope="module")
def embedder() -> Iterator[Embedder]:
    with closing(Embedder(weights.fetch(catalog.EMBEDDER, weights.kept()), threads=1)) as opened:
        yield opened


class Near:
    """By meaning as the model sees it, without a process between."""

    def __init__(self, embedder: Embedder, vectors: Vectors) -> None:
        self._embedder, self._vectors = embedder, vectors

    def near(self, asked: str, sentences: Collection[str]) -> Mapping[str, float]:
        return self._vectors.near(packed(self._embedder.embed(asked)), sentences)


@pytest.fixture
def near(embedder: Embedder, tmp_path: Path) -> Iterator[Near]:
    with closing(Vectors(tmp_path / "vectors", [COOKBOOK.vectors, LIBRARY.vectors])) as vectors:
        yield Near(embedder, vectors)


def found(tmp_path: Path, nearness: Nearness | None, kinds: Sequence[str]) -> float:
    """The share of those sentences whose right example is among the first."""
    with closing(Registry(tmp_path / "registry", Device.open(tmp_path))) as registry:
        examples = Examples(registry, COOKBOOK, nearness)
        names = {example.source: example.path.stem for example in COOKBOOK.examples}
        chosen = [one for one in SENTENCES if one["kind"] in kinds]
        first = [{names[one.example.source] for one in islice(examples.ranked(one["asked"]), FIRST)} for one in chosen]
    right = [bool(names & set(one["right"])) for names, one in zip(first, chosen, strict=True)]
    return sum(right) / len(right)


ENGLISH, OTHER, TYPOS, LATER = ("words",), ("german", "french", "spanish"), ("typos",), ("later",)


def test_there_are_enough_sentences_and_none_is_what_an_example_was_asked_for() -> None:
    asked = [one["asked"] for one in SENTENCES]
    assert len(set(asked)) == len(asked) >= 400
    english = {one["asked"] for one in SENTENCES if one["kind"] in {*ENGLISH, *LATER}}
    assert not english & {text for example in COOKBOOK.examples for text in (example.intent, *example.texts)}
    assert {name for one in SENTENCES for name in one["right"]} == {e.path.stem for e in COOKBOOK.examples}


@pytest.mark.parametrize(
    ("kinds", "spelling", "both"),
    [(ENGLISH, 0.70, 0.90), (OTHER, 0.91, 0.97), (TYPOS, 0.90, 0.87), (LATER, 0.54, 0.83)],
)
def test_the_right_example_is_among_the_first_three(
    near: Near, tmp_path: Path, kinds: Sequence[str], spelling: float, both: float
) -> None:
    """Measured, among 216 programs: spelling 0.71, 0.93, 0.91, 0.56; both 0.92, 1.0, 0.88, 0.84.

    The cookbook's words were written by somebody who knew these sentences, but not those of "later". Of the last 83
    programs they were written anew afterwards: without that, both would be 0.79 in other languages and 0.75 later.
    """
    assert found(tmp_path, None, kinds) >= spelling
    assert found(tmp_path, near, kinds) >= both


COOKED = tuple(text for example in COOKBOOK.examples for text in example.texts)
LEARNT = tuple(text for texts in LIBRARY.texts.values() for text in texts)


@pytest.mark.parametrize(("shipped", "texts"), [(COOKBOOK.vectors, COOKED), (LIBRARY.vectors, LEARNT)])
def test_what_ships_is_what_the_embedder_says(embedder: Embedder, shipped: Path, texts: Sequence[str]) -> None:
    """Else: python -m image.sentence_vectors."""
    with closing(sqlite3.connect(shipped)) as database:
        there = dict(database.execute("SELECT sentence, vector FROM vectors"))
    assert there.keys() == set(texts)
    for text in texts[:: len(texts) // 200]:
        assert _cosine(embedder.embed(text), array("f", array("b", there[text]))) > 0.99
    with closing(Vectors(Path(":memory:"), [shipped])) as vectors:
        vectors.made_by(catalog.EMBEDDER.sha256)
        assert vectors.get(texts[0]) == there[texts[0]]


def test_what_is_near_is_found_in_the_library_and_nothing_far(tmp_path: Path, near: Near) -> None:
    with closing(Registry(tmp_path / "registry", Device.open(tmp_path))) as registry:
        examples = Examples(registry, COOKBOOK, near, library=LIBRARY)
        known = [*LIBRARY.texts][::100]
        for said in (known, [LIBRARY.texts[intent][1] for intent in known]):
            assert [examples.near(sentence, least=0.7)[-1].intent for sentence in said] == known
        assert not examples.near("the quick brown fox jumps over the lazy dog", least=0.7)
        assert {example.intent for example in examples.near(known[0])}.isdisjoint(LIBRARY.texts)


def test_no_text_is_too_much_or_too_odd(embedder: Embedder) -> None:
    for text in ("", "\ud800", "\0", "a" * 100_000, "[CLS] [SEP]", "漢字 עברית 🙂"):
        assert _cosine(embedder.embed(text), embedder.embed(text)) == pytest.approx(1)


def _cosine(one: array[float], other: array[float]) -> float:
    lengths = sum(a * a for a in one) * sum(b * b for b in other)
    return float(sum(a * b for a, b in zip(one, other, strict=True)) / lengths**0.5)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Callable[[Callable[[wire.Channel, EmbedText], None]], Path]]:
    """A models process that answers as it is told to."""
    doors: list[socket.socket] = []

    def serve(answer: Callable[[wire.Channel, EmbedText], None]) -> Path:
        path = tmp_path / "models.sock"
        door = wire.listen(path, 0o600)
        doors.append(door)

        def run() -> None:
            while True:
                try:
                    connection, _ = door.accept()
                except OSError:
                    return
                with closing(wire.Channel(connection)) as channel:
                    packet = channel.receive()
                    if packet:
                        answer(channel, EmbedText.model_validate(packet.body))

        threading.Thread(target=run, daemon=True).start()
        return path

    yield serve
    for door in doors:
        door.shutdown(socket.SHUT_RDWR)
        door.close()


def _says(channel: wire.Channel, asked: EmbedText) -> None:
    channel.send(ModelState(name="x", ready=True, words="").model_dump())
    channel.send(Embedded(request=asked.request, embedder="2" * 64, vector="AACAPwAAAAA=").model_dump())


def _refuses(channel: wire.Channel, asked: EmbedText) -> None:
    channel.send(RequestEnded(request=asked.request, reason="refused", words="It is being loaded.").model_dump())


def _hangs(channel: wire.Channel, _: EmbedText) -> None:
    channel.receive()


def _lies(channel: wire.Channel, asked: EmbedText) -> None:
    channel.send({"kind": "embedded", "request": asked.request, "embedder": "x", "vector": "?"})


def _talks(channel: wire.Channel, _: EmbedText) -> None:
    channel.send(ModelState(name="x", ready=True, words="").model_dump())


def test_a_sentence_is_asked_about_once(served: Callable[..., Path], tmp_path: Path) -> None:
    asked: list[str] = []

    def says(channel: wire.Channel, one: EmbedText) -> None:
        asked.append(one.text)
        _says(channel, one)

    with closing(Meaning(served(says), tmp_path, [])) as meaning:
        for _ in range(3):
            assert meaning.near("a boat", ["a ship"]) == pytest.approx({"a ship": 1.0})
    assert asked == ["a boat", "a ship"]


@pytest.mark.parametrize("answer", [_refuses, _hangs, _lies, _talks])
def test_who_does_not_answer_is_not_waited_for(
    served: Callable[..., Path], tmp_path: Path, answer: Callable[[wire.Channel, EmbedText], None]
) -> None:
    with closing(Meaning(served(answer), tmp_path, [COOKBOOK.vectors])) as meaning:
        begin = time.monotonic()
        assert meaning.near("a boat", ["a ship"]) == {}
        assert time.monotonic() - begin < 3


@pytest.mark.parametrize("vector", ["AAAA", "A", "AADAfwAAAAA="])  # half a number, half a letter, no number
def test_what_is_no_vector_is_no_answer(served: Callable[..., Path], tmp_path: Path, vector: str) -> None:
    def says(channel: wire.Channel, asked: EmbedText) -> None:
        channel.send(Embedded(request=asked.request, embedder="2" * 64, vector=vector).model_dump())

    with closing(Meaning(served(says), tmp_path, [COOKBOOK.vectors])) as meaning:
        assert meaning.near("a boat", ["a ship"]) == {}


def test_nobody_there_is_nobody_to_ask(tmp_path: Path) -> None:
    with closing(Meaning(tmp_path / "nowhere", tmp_path, [COOKBOOK.vectors])) as meaning:
        assert meaning.near("a boat", ["a ship"]) == {}
        known = COOKBOOK.examples[0].texts[0]
        assert meaning.near(known, [known]) == pytest.approx({known: 1.0})
