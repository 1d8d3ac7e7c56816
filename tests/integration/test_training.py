"""Training as a whole, on the smallest model that there is: the loss falls, and llama.cpp says so too."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from image import ROOT
from models import cards, weights
from models.catalog import SMOLLM2_135M
from models.engine import Part, Turn
from models.llama import LlamaEngine
from models.native import Weights
from models.train import record

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.timeout(900)
CARD = Part((Turn("system", "You write small programs."),), kept=True)
TASK = Part((Turn("user", "a counter"),), kept=False)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The one command, with half the steps of a slice."""
    folder = tmp_path_factory.mktemp("training")
    command = [sys.executable, "-m", "image.bootstrap", "train", "--slice", "--epochs", "1", "--folder", str(folder)]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder


def test_the_loss_falls_there_and_in_llama_cpp(trained: Path) -> None:
    facts: dict[str, Any] = record.read(trained)
    fit, check = facts["fit"], facts["check"]
    assert fit["steps"] == fit["of"] == len(fit["losses"])
    assert fit["loss_after"] < 0.8 * fit["loss_before"]
    assert check["loss_with"] < 0.8 * check["loss_without"]
    # The same lessons, the same base, reckoned twice.
    assert check["loss_without"] == pytest.approx(fit["loss_before"], rel=0.05)
    assert check["loss_with"] == pytest.approx(fit["loss_after"], rel=0.05)
    assert check["divergence"] < 0.02


def test_the_record_names_what_it_was_made_of(trained: Path) -> None:
    facts: dict[str, Any] = record.read(trained)
    assert facts["base"] == record.file(weights.kept() / SMOLLM2_135M.file)
    assert facts["adapter"] == record.file(trained / "adapter.gguf")
    assert facts["data"] == facts["data"] | record.file(trained / "lessons.jsonl")


def test_what_was_learnt_is_still_there_in_the_weights_themselves(trained: Path) -> None:
    facts: dict[str, Any] = record.read(trained)
    check = facts["check"]
    gained = check["loss_without"] - check["loss_with"]
    assert check["loss_without"] - check["loss_merged"] > 0.8 * gained
    assert cards.of(trained / "trained.gguf").text == cards.SHORT.read_text().strip()
    engine = LlamaEngine(trained / "trained.gguf", threads=2, context=512)
    list(engine.begin([CARD, TASK]))
    assert engine.read == engine.length > 0
    engine.close()


def test_an_adapter_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "own.gguf").write_bytes(b"GGUF and nothing more")
    with pytest.raises(OSError, match=r"own.gguf is no adapter for these weights"):
        Weights(weights.fetch(SMOLLM2_135M, weights.kept()), tmp_path / "own.gguf")
