"""The shipped weights: the same program each time, and no waiting for what was read before."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from models import prompt, weights
from models.catalog import SHIPPED
from models.llama import LlamaEngine
from models.shelf import Shelf
from runtime.messages import Example, WriteProgram

if TYPE_CHECKING:
    from models.engine import Part

ROOT = Path(__file__).parents[2]
MOST_TOKENS = 40
pytestmark = pytest.mark.timeout(1800)


class Written(NamedTuple):
    digest: str
    seconds_to_first: float
    tokens_read: int


def parts(*, plain: bool) -> tuple[Part, ...]:
    source = (ROOT / "models/cookbook/dice.py").read_text()
    asked = WriteProgram(
        request=1,
        intent="a coin that I can toss",
        examples=(Example(intent="a dice roller", source=source),),
        seed=7,
        plain=plain,
    )
    return prompt.parts((ROOT / "runtime/sdk/card.md").read_text(), asked)


def write(engine: LlamaEngine, *, plain: bool = False) -> Written:
    began = time.monotonic()
    for _ in engine.begin(parts(plain=plain)):
        pass
    token = engine.sample(temperature=0.2, seed=7)
    first = time.monotonic() - began
    digest = hashlib.sha256()
    for _ in range(MOST_TOKENS):
        digest.update(engine.text(token))
        engine.add([token])
        token = engine.sample(temperature=0.2, seed=7)
    return Written(digest.hexdigest(), first, engine.read)


def test_what_is_on_the_shelf_costs_a_twentieth_and_the_program_is_the_same_in_another_process(tmp_path: Path) -> None:
    """The other process is this file, run below; it reads what this one put on the shelf."""
    path = weights.fetch(SHIPPED, weights.kept())
    engine = LlamaEngine(path, threads=2, shelf=Shelf(own=tmp_path))
    plain = write(engine, plain=True)
    read = write(engine)
    engine.close()
    again = subprocess.run(
        [sys.executable, "-m", "tests.integration.test_llama_shipped", str(path), str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    restored = Written(*json.loads(again.stdout))
    assert restored.digest == read.digest
    assert restored.tokens_read * 20 < plain.tokens_read
    assert restored.seconds_to_first * 10 < plain.seconds_to_first


if __name__ == "__main__":
    sys.stdout.write(
        json.dumps(write(LlamaEngine(Path(sys.argv[1]), threads=2, shelf=Shelf(shipped=Path(sys.argv[2])))))
    )
