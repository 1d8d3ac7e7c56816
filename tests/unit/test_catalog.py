"""The catalog of models."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

import pytest

from models import catalog
from models.catalog import CATALOG, SHIPPED, Model

if TYPE_CHECKING:
    from pathlib import Path


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


def test_an_adapter_lies_beside_its_weights(tmp_path: Path) -> None:
    weights = tmp_path / "own.gguf"
    assert catalog.adapter_of(weights) is None
    adapter = tmp_path / "own.adapter.gguf"
    adapter.write_bytes(b"learnt")
    assert catalog.adapter_of(weights) == adapter


def test_weights_of_the_catalog_take_the_adapter_that_is_named_there_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights = tmp_path / SHIPPED.file
    adapter = weights.with_suffix(catalog.ADAPTER)
    adapter.write_bytes(b"learnt")
    with pytest.raises(OSError, match="isn't the adapter that belongs to Qwen"):
        catalog.adapter_of(weights)
    named = catalog.Adapter(6, hashlib.sha256(b"learnt").hexdigest())
    monkeypatch.setattr(catalog, "CATALOG", (SHIPPED._replace(adapter=named),))
    assert catalog.adapter_of(weights) == adapter
