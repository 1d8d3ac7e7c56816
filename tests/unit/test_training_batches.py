"""Batches: each answer's tokens once, at the places after which they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from models.train import batches, record, tokens
from models.train.tokens import Reading

if TYPE_CHECKING:
    from pathlib import Path

KNOWN = [
    Reading(tuple(range(1, 30 + number)), tuple(range(900, 905 + number)), number % 5 == 0) for number in range(40)
]


def test_each_answer_is_learnt_once_in_an_epoch() -> None:
    found: list[int] = []
    for batch in batches.epoch(KNOWN, 512, seed=3):
        flat = batch.tokens.reshape(-1)
        for place, target, weight in zip(batch.places, batch.targets, batch.weights, strict=True):
            if weight:
                assert flat[place + 1] == target
                found.append(int(target))
        assert batch.tokens.size <= 512
    assert sorted(found) == sorted(token for one in KNOWN for token in one.answer)


def test_the_seed_decides_the_order() -> None:
    one, same, other = ([batch.tokens.tolist() for batch in batches.epoch(KNOWN, 512, seed)] for seed in (1, 1, 2))
    assert one == same != other


def test_few_shapes_are_compiled() -> None:
    lengths = {batches.bucket(length) for length in range(1, 4096)}
    assert len(lengths) < 25
    assert all(length <= batches.bucket(length) < 1.35 * length + batches.STEP for length in range(1, 4096))


def test_tokens_are_kept_as_they_are(tmp_path: Path) -> None:
    tokens.write(tmp_path / "tokens.npz", KNOWN)
    assert tokens.read(tmp_path / "tokens.npz") == KNOWN
    assert tokens.digest(KNOWN) != tokens.digest(KNOWN[1:])


def test_the_record_grows_by_chapters(tmp_path: Path) -> None:
    assert record.read(tmp_path) == {}
    record.note(tmp_path, data={"lessons": 3})
    record.note(tmp_path, fit={"steps": 1})
    record.note(tmp_path, fit={"steps": 2})
    assert record.read(tmp_path) == {"data": {"lessons": 3}, "fit": {"steps": 2}}


@pytest.mark.parametrize("secret", ["host", "user", "path"])
def test_the_record_names_no_machine(secret: str) -> None:
    assert not [name for name in record.machine() if secret in name]
