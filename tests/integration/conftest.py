"""A runtime, and who is the model to it; files that need others have their own of these names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.integration.scripted_model import ScriptedModel
from tests.integration.shell import Runtime

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from image.component import Built


@pytest.fixture
def model(tmp_path: Path) -> Iterator[ScriptedModel]:
    model = ScriptedModel(tmp_path / "models.sock")
    yield model
    model.close()


@pytest.fixture
def runtime(built: Built, tmp_path: Path, model: ScriptedModel) -> Iterator[Runtime]:  # noqa: ARG001 - it listens
    runtime = Runtime(built, tmp_path, WISP_MODELS=str(tmp_path / "models.sock"))
    yield runtime
    runtime.close_without_a_traceback()
