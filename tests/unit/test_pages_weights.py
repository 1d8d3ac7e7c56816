"""The page about the language model: what it is doing, what can be chosen, and what can't be used and why."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from runtime import parcel, scene_text, wire
from runtime.device import Device
from runtime.feedback import Feedback
from runtime.local_model import LocalModel
from runtime.loop import Loop
from runtime.messages import MODEL_REQUEST, Changed, ChooseModel, Clicked, ModelOffer, ModelState
from runtime.pages.deeds import ChooseWeights, ForgetUse
from runtime.pages.weights import Models, models_page
from runtime.sentences import Command
from runtime.wishes import Show
from runtime.writer import NO_WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from runtime.scene import Page

SHIPPED = ModelOffer(file="a.gguf", name="Model A", size=1_100_000_000, owned=False, licence="Apache-2.0")
BROKEN = ModelOffer(file="c.gguf", name="c", size=7, owned=True, problem="its end is missing")
MINE = ModelOffer(file="b.gguf", name="Model B", size=2_000_000_000, owned=True, tokens_per_second=4.25)
STATE = ModelState(
    name="Model A", ready=True, words="is ready", tokens_per_second=12.34, file="a.gguf", offers=(SHIPPED, BROKEN, MINE)
)


def read(page: Page) -> str:
    return scene_text.text(page)


def fail(error: Exception) -> None:
    raise error


@pytest.fixture
def loop() -> Iterator[Loop]:
    with closing(Loop(fail)) as loop:
        yield loop


def test_what_is_being_done_and_how_fast() -> None:
    text = read(models_page(STATE, None))
    assert "Model A is ready." in text
    assert "It writes 12.3 tokens a second here." in text
    assert "Model B (2.0 GB)" in text
    assert "c.gguf can't be used: its end is missing." in text


def test_what_is_only_one_is_not_chosen() -> None:
    assert "Programs are written with" not in read(models_page(STATE.model_copy(update={"offers": (SHIPPED,)}), None))


@pytest.mark.parametrize(("absence", "text"), [(NO_WEIGHTS, NO_WEIGHTS.text), (None, "can't be reached")])
def test_why_nothing_is_written(absence: object, text: str) -> None:
    assert text in read(models_page(None, absence))  # type: ignore[arg-type]


@pytest.fixture
def feedback(tmp_path: Path) -> Feedback:
    return Feedback(tmp_path, Device.open(tmp_path))


def test_what_was_learnt_from_use_is_said_and_can_be_cleared() -> None:
    assert "noted" not in read(models_page(STATE, None))
    shown = read(models_page(STATE, None, learnt=3))
    assert "Of 3 programs it is noted whether you kept them" in shown
    assert "[Forget it]" in shown


def test_choosing_reaches_the_models_process(loop: Loop, tmp_path: Path, feedback: Feedback) -> None:
    with (
        wire.listen(tmp_path / "models.sock", 0o600) as door,
        closing(LocalModel(loop, tmp_path / "models.sock")) as model,
    ):
        page = Models(model, None, feedback)
        assert "can't be reached" in read(page.page())
        there = wire.Channel(door.accept()[0])
        with closing(there):
            parcel.send(there, STATE.model_dump())
            loop.turn(5)
            assert "Model A is ready." in read(page.page())
            deed = page.used(Changed(id="weights", value=1))
            assert deed == ChooseWeights("b.gguf")
            model.choose("b.gguf")
            arrived = parcel.receive(there)
            assert arrived
            assert MODEL_REQUEST.validate_python(arrived[0]) == ChooseModel(file="b.gguf")
        loop.turn(5)
        assert "can't be reached" in read(page.page())


def test_what_is_not_there_is_not_chosen(loop: Loop, tmp_path: Path, feedback: Feedback) -> None:
    page = Models(LocalModel(loop, tmp_path / "nowhere"), None, feedback)
    assert "can't be reached" in read(page.page())
    assert page.used(Changed(id="weights", value=0)) is None
    assert page.used(Clicked(id="providers")) == Command(Show("providers"))
    assert page.used(Clicked(id="forget use")) == ForgetUse()
