"""The models process with the weights that are shipped: a change is copied, and no wrong line is finished."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from models import weights
from models.catalog import QWEN_1_5B, SHIPPED, Model
from runtime import gate, wire
from runtime.messages import Example, ModelState, WriteProgram
from tests.integration.test_models import Asking, models

if TYPE_CHECKING:
    from collections.abc import Iterator

    from runtime.messages import RequestEnded

COUNTER = (Path(__file__).parents[2] / "models/cookbook/tally_counter.py").read_text()
MISLEADING = """def app(ui):
    ui.title("Visitors")
    count = ui.state.get("count", 0)
    ui.bignumber(count)
    if ui.button("+"):
        ui.state.count = count + 1
"""
pytestmark = pytest.mark.timeout(1800)


@contextmanager
def served(model: Model, folder: Path) -> Iterator[Asking]:
    with models(folder, weights.fetch(model, weights.kept())) as path:
        asked = Asking(wire.connect(path))
        while not (isinstance(state := asked.next(within=600), ModelState) and state.ready):
            pass
        yield asked
        asked.channel.close()


def written(asking: Asking, request: WriteProgram) -> tuple[str, RequestEnded]:
    asking.ask(request)
    reports, ended = asking.until_ended(request.request)
    return reports[-1].source, ended


def test_a_change_is_mostly_copied(tmp_path: Path) -> None:
    request = WriteProgram(request=1, intent="make the number twice as big", source=COUNTER, most_tokens=250)
    with served(SHIPPED, tmp_path) as asking:
        source, ended = written(asking, request)
    assert ended.reason == "done"
    assert gate.read(source).passed
    assert source.strip() != COUNTER.strip()
    assert ended.spent.drafted > ended.spent.written / 3


def test_a_wrong_line_is_written_in_another_way_and_the_same_way_each_time(tmp_path: Path) -> None:
    """The example shows a call that there is not: whoever copies it comes to no end with it.

    The weights as they are published: those that were taught are shown only what is near.
    """
    example = Example(intent="count visitors", source=MISLEADING)
    request = WriteProgram(request=2, intent="count the cars", examples=(example,), seed=3, most_tokens=250)
    with served(QWEN_1_5B, tmp_path) as asking:
        source, ended = written(asking, request)
        again, _ = written(asking, request.model_copy(update={"request": 3}))
    assert ended.reason == "done"
    assert ended.spent.taken_back > 0
    assert "bignumber" not in source
    assert gate.read(source).passed
    assert again == source
