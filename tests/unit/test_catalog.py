"""The catalog of models."""

from __future__ import annotations

import re

import pytest

from models.catalog import CATALOG, SHIPPED, Model


def test_files_and_packages_stand_once() -> None:
    assert len({model.file for model in CATALOG}) == len(CATALOG)
    parts = [part for model in CATALOG for part in model.parts]
    assert len({(part.package, part.version) for part in parts}) == len(parts)
    assert len({part.sha256 for part in parts}) == len(parts)
    assert SHIPPED in CATALOG


@pytest.mark.parametrize("model", CATALOG, ids=lambda model: model.file)
def test_a_model_can_be_checked_and_its_parts_add_up(model: Model) -> None:
    assert re.fullmatch(r"[\w.-]+\.gguf", model.file)
    assert model.licence == "Apache-2.0"
    for digest in (model.sha256, *(part.sha256 for part in model.parts)):
        assert re.fullmatch(r"[0-9a-f]{64}", digest)
    # Quantised weights hardly compress.
    assert 0.9 * model.size < sum(part.size for part in model.parts) < model.size
    for part in model.parts:
        assert part.member.startswith(part.package.replace("-", "_") + "/")
