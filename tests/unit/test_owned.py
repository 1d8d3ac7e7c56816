"""Owned weights: what lies there is offered or refused with a reason, chosen by the person, and measured."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from models.catalog import QWEN_0_5B
from models.owned import Measured, Owned
from tests.gguf_files import gguf

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SHIPPED = "shipped.gguf"
NOBODY = 65534


@pytest.fixture(autouse=True)
def memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WISP_MEMORY", str(4 << 30))


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    path = tmp_path / "weights" / SHIPPED
    path.parent.mkdir()
    path.write_bytes(gguf(name="Shipped"))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "own"
    path.mkdir()
    return path


def larger(path: Path, size: int, **more: str) -> None:
    """Takes no room on the disk."""
    path.write_bytes(gguf(name=path.stem, **more))  # type: ignore[arg-type]
    with path.open("r+b") as file:
        file.truncate(size)


def test_what_the_owner_dropped_is_offered(shipped: Path, folder: Path) -> None:
    (folder / "mine.gguf").write_bytes(gguf(name="Mine"))
    first, second = Owned(shipped, folder).offers()
    assert (first.file, first.owned, first.problem) == (SHIPPED, False, "")
    assert (second.name, second.owned, second.licence, second.problem) == ("Mine Q4_K_M", True, "mit", "")


def test_an_adapter_is_no_weights(shipped: Path, folder: Path) -> None:
    (folder / "mine.gguf").write_bytes(gguf(name="Mine", what="adapter"))
    _, mine = Owned(shipped, folder).offers()
    assert mine.problem.startswith("it is an adapter")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"<html>not found</html>", "it is no GGUF file"),
        (gguf()[:-7], "its end is missing: 7 bytes of"),
        (gguf(architecture="bert"), "it is of a kind that Wisp can't use: bert"),
        (
            gguf(template="[INST]"),
            "turns of a chat in another way than Wisp speaks: mistral's, not chatml's",
        ),
        (gguf(template=""), "none or unknown ones"),
        (gguf(context=512), "it takes in 512 tokens only, and 4096 are needed"),
        (gguf(parts=3), "it is one of 3 parts; join them first"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_reason(shipped: Path, folder: Path, content: bytes, reason: str) -> None:
    (folder / "other.gguf").write_bytes(content)
    owned = Owned(shipped, folder)
    assert reason in owned.offers()[1].problem
    with pytest.raises(ValueError, match=r"other\.gguf can't be used: "):
        owned.choose("other.gguf")
    assert owned.start() == shipped


def test_what_is_too_large_for_the_memory_is_refused_in_gigabytes(shipped: Path, folder: Path) -> None:
    larger(folder / "huge.gguf", 7_000_000_000)
    offer = Owned(shipped, folder).offers()[1]
    assert offer.problem == "it needs 8.2 GB of memory, and this machine can give it 4.3 GB"


def test_a_file_that_bears_a_known_name_has_its_size(shipped: Path, folder: Path) -> None:
    (folder / QWEN_0_5B.file).write_bytes(gguf())
    assert Owned(shipped, folder).offers()[1].problem == "it isn't what its name says"


def test_the_shipped_one_is_used_until_another_is_chosen(shipped: Path, folder: Path) -> None:
    larger(folder / "larger.gguf", 1 << 30)
    assert Owned(shipped, folder).start() == shipped
    assert Owned(shipped, folder).choose("larger.gguf") == folder / "larger.gguf"
    assert Owned(shipped, folder).start() == folder / "larger.gguf"
    (folder / "larger.gguf").unlink()
    assert Owned(shipped, folder).start() == shipped


def test_where_the_shipped_one_cannot_be_used_the_largest_that_can_is(shipped: Path, folder: Path) -> None:
    larger(shipped, 6 << 30)
    larger(folder / "small.gguf", 1 << 20)
    larger(folder / "middle.gguf", 1 << 30)
    larger(folder / "large.gguf", 5 << 30)
    assert Owned(shipped, folder).start() == folder / "middle.gguf"


def test_the_largest_that_is_known_to_be_fast_is_taken_unasked(shipped: Path, folder: Path) -> None:
    for name, size in (("small", 1 << 20), ("middle", 1 << 29), ("large", 1 << 30)):
        larger(folder / f"{name}.gguf", size)
    owned = Owned(shipped, folder)
    owned.wrote("small.gguf", 60)
    owned.wrote("middle.gguf", 20)
    owned.wrote("large.gguf", 2)
    assert owned.start() == folder / "middle.gguf"
    owned.choose("large.gguf")
    assert owned.start() == folder / "large.gguf"


def test_a_shipped_one_that_turns_out_slow_gives_way_to_a_small_one(shipped: Path, folder: Path) -> None:
    larger(shipped, 1 << 30)
    larger(folder / "small.gguf", 1 << 20)
    owned = Owned(shipped, folder)
    owned.wrote("small.gguf", 30)
    assert owned.start() == shipped
    owned.wrote(SHIPPED, 2)
    assert owned.start() == folder / "small.gguf"


def test_a_speed_is_noted_where_it_is_news(shipped: Path, folder: Path) -> None:
    owned = Owned(shipped, folder)
    owned.measured(SHIPPED, Measured(100.0, 20.0))
    owned.wrote(SHIPPED, 19.0)
    assert owned.speeds()[SHIPPED] == (100.0, 20.0)
    owned.wrote(SHIPPED, 10.0)
    assert owned.speeds()[SHIPPED] == (100.0, 10.0)


def test_a_missing_shipped_file_is_an_offer_with_its_reason(tmp_path: Path) -> None:
    owned = Owned(tmp_path / SHIPPED, None)
    assert [offer.problem for offer in owned.offers()] == ["its file isn't there"]
    assert owned.start() == tmp_path / SHIPPED


@pytest.fixture
def nobody() -> Iterator[None]:
    """Who may enter no folder of another."""
    us = os.geteuid()
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(us)


@pytest.mark.usefixtures("shipped", "nobody")
def test_a_folder_that_may_not_be_entered_is_an_offer_with_its_reason(tmp_path: Path) -> None:
    owned = Owned(tmp_path / "weights" / SHIPPED, None)
    assert [offer.problem for offer in owned.offers()] == ["its file can't be read"]
    assert owned.start() == tmp_path / "weights" / SHIPPED
    with pytest.raises(ValueError, match="There is no"):
        owned.choose(SHIPPED)


def test_who_names_a_file_gets_no_other(shipped: Path) -> None:
    larger(shipped, 6 << 30)
    (shipped.parent / "small.gguf").write_bytes(gguf())
    assert Owned(shipped, None).start() == shipped
    assert [offer.file for offer in Owned(shipped, None).offers()] == [SHIPPED]


def test_a_name_that_is_a_path_is_no_file_here(shipped: Path, folder: Path) -> None:
    for name in ("../weights/shipped.gguf", str(shipped), "", "other.gguf"):
        with pytest.raises(ValueError, match="There is no"):
            Owned(shipped, folder).find(name)


def test_speeds_are_remembered(shipped: Path, folder: Path) -> None:
    Owned(shipped, folder).measured(SHIPPED, Measured(40.0, 12.5))
    assert Owned(shipped, folder).offers()[0].tokens_per_second == 12.5


@pytest.mark.parametrize("content", ["", "[]", '{"shipped.gguf": "fast"}', "[" * 5000, '{"file": 3}', "\0"])
def test_a_damaged_memory_of_it_is_none(shipped: Path, folder: Path, content: str) -> None:
    for name in ("choice.json", "speeds.json"):
        (folder / name).write_text(content)
    owned = Owned(shipped, folder)
    assert owned.start() == shipped
    assert owned.offers()[0].tokens_per_second == 0
    owned.measured(SHIPPED, Measured(1, 2))
    assert owned.speeds() == {SHIPPED: Measured(1, 2)}


def test_a_file_that_changed_is_looked_at_again(shipped: Path, folder: Path) -> None:
    owned = Owned(shipped, folder)
    (folder / "mine.gguf").write_bytes(gguf()[:-5])
    assert owned.offers()[1].problem
    (folder / "mine.gguf").write_bytes(gguf())
    assert not owned.offers()[1].problem
