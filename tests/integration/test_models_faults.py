"""Weights that can't be used: each time one plain sentence, for who asks and on the page, and no end of the process."""

from __future__ import annotations

import base64
import os
from array import array
from typing import TYPE_CHECKING

import pytest

from models import catalog, weights
from runtime import parcel, wire
from runtime.messages import EMBEDDING_REPORT, Embedded, EmbedText, ModelState, RequestEnded
from tests.gguf_files import gguf
from tests.integration.test_models import Asking, question, serving

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.timeout(300)


def _missing(_: Path) -> None:
    """It stays so."""


def _truncated(path: Path) -> None:
    whole = weights.fetch(catalog.SMOLLM2_135M, weights.kept())
    with whole.open("rb") as file:
        path.write_bytes(file.read(50_000_000))


def _other(path: Path) -> None:
    path.write_bytes(gguf())


def _no_model(path: Path) -> None:
    path.write_bytes(b"<html>504</html>")


def _huge(path: Path) -> None:
    path.write_bytes(gguf())
    os.truncate(path, 1_700_000_000)


@pytest.mark.parametrize(
    ("make", "name", "words"),
    [
        (_missing, "a.gguf", "a can't be loaded: its file isn't there"),
        (_truncated, "a.gguf", "a can't be loaded: its end is missing: 48,362,432 bytes of 98,362,432"),
        (_other, catalog.SHIPPED.file, f"{catalog.SHIPPED.name} can't be loaded: it isn't what its name says"),
        (_no_model, "a.gguf", "a can't be loaded: it is no GGUF file"),
        (_huge, "a.gguf", "a can't be loaded: it needs 2.2 GB of memory, and this machine can give it 2.1 GB"),
    ],
)
def test_weights_that_cannot_be_used_are_one_sentence(tmp_path: Path, make: object, name: str, words: str) -> None:
    make(tmp_path / name)  # type: ignore[operator]
    path = tmp_path / "models.sock"
    with wire.listen(path, 0o600) as door, serving(door, tmp_path / name, WISP_MEMORY=str(2 << 30)) as process:
        asked = Asking(wire.connect(path))
        asked.ask(question(1))
        _, ended = asked.until_ended(1)
        assert (ended.reason, ended.words) == ("failed", words)
        assert process.poll() is None
        asked.channel.close()


def test_what_sentences_are_about_is_said_also_without_weights_to_write_with(tmp_path: Path) -> None:
    path, embedder = tmp_path / "models.sock", weights.fetch(catalog.EMBEDDER, weights.kept())
    with wire.listen(path, 0o600) as door, serving(door, tmp_path / "a.gguf", WISP_EMBEDDER=str(embedder)):
        near = [_vector(path, text) for text in ("a list of groceries", "things to buy at the shop", "a game of chess")]
    products = [sum(a * b for a, b in zip(near[0], other, strict=True)) for other in near]
    assert products[0] == pytest.approx(1, abs=1e-3)
    assert products[1] > products[2] + 0.2


def test_without_its_model_sentences_are_not_compared_and_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "models.sock"
    with wire.listen(path, 0o600) as door, serving(door, tmp_path / "a.gguf"):
        for _ in range(1000):
            ended = _answer(path, "a list")
            assert isinstance(ended, RequestEnded)
            if ended.reason == "failed":
                assert "can't be compared" in ended.words
                return
            assert ended.reason == "refused"
    raise AssertionError("It is being loaded for ever.")


def _vector(path: Path, text: str) -> array[float]:
    """Asked again as long as it is being loaded."""
    while not isinstance(report := _answer(path, text), Embedded):
        assert report.words == "It is being loaded."
    return array("f", base64.b64decode(report.vector))


def _answer(path: Path, text: str) -> Embedded | RequestEnded:
    asked = Asking(wire.connect(path))
    asked.ask(EmbedText(request=1, text=text))
    try:
        while True:
            arrived = parcel.receive(asked.channel)
            assert arrived is not None
            report = EMBEDDING_REPORT.validate_python(arrived[0])
            if not isinstance(report, ModelState):
                return report
    finally:
        asked.channel.close()
