"""The catalog of models."""

from __future__ import annotations

import hashlib
import json
import re

import pytest

from models.catalog import CATALOG, SHIPPED, Model
from models.weights import ADAPTERS


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
    if model.taught:
        assert not model.parts
        assert model.taught.base in CATALOG
        return
    # Quantised weights hardly compress.
    assert 0.9 * model.size < sum(part.size for part in model.parts) < model.size
    for part in model.parts:
        assert part.member.startswith(part.package.replace("-", "_") + "/")


@pytest.mark.parametrize("model", [model for model in CATALOG if model.taught], ids=lambda model: model.file)
def test_what_was_learnt_is_what_its_record_says(model: Model) -> None:
    assert model.taught
    path = ADAPTERS / model.taught.file
    record = json.loads(path.with_suffix(".json").read_text())
    assert record["adapter"]["sha256"] == model.taught.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert record["base"]["sha256"] == model.taught.base.sha256
