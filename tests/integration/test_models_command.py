"""`wisp models`: what is here is listed, files are checked before they are taken in, and the shipped ones stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from image import command
from image.failure import Failure
from models import catalog, weights
from models.command import measure
from tests.gguf_files import gguf

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache, but for the shipped weights: as large as they are, and taking no room."""
    monkeypatch.setenv("WISP_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("WISP_MEMORY", str(4 << 30))
    _file(weights.kept() / catalog.SHIPPED.file, catalog.SHIPPED.size)
    return tmp_path / "data"


def _file(path: Path, size: int, **more: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gguf(**more))  # type: ignore[arg-type]
    with path.open("r+b") as file:
        file.truncate(size)
    return path


def models(data: Path, *argv: str) -> None:
    verb, options = command.parse(["models", "--data-folder", str(data), *argv])
    assert verb.run(options) == 0


def test_what_is_here_and_what_can_be_had(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    models(data, "list")
    out = capsys.readouterr().out
    assert f"in use  {catalog.SHIPPED.name}" in out
    assert "not measured" in out
    assert f"Not here: {catalog.QWEN_0_5B.name}, 0.5 GB. It is fetched by ./wisp models add qwen2.5-coder-0.5b" in out


def test_a_file_is_taken_in_whole_and_removed(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = _file(tmp_path / "mine.gguf", 100_000, name="Mine")
    models(data, "add", str(mine))
    assert (data / "models/weights/mine.gguf").read_bytes() == mine.read_bytes()
    models(data, "list")
    out = capsys.readouterr().out
    assert "Mine Q4_K_M is there." in out
    assert "mit" in out
    models(data, "remove", "mine.gguf")
    assert not (data / "models/weights/mine.gguf").exists()
    assert mine.exists()


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("page.gguf", b"<html>", "page.gguf wasn't added: it is no GGUF file."),
        ("notes.txt", b"x", "notes.txt wasn't added: weights are files whose names end in .gguf."),
        ("half.gguf", gguf()[:-1], "half.gguf wasn't added: its end is missing: 1 bytes of"),
        (catalog.QWEN_0_5B.file, gguf(), f"{catalog.QWEN_0_5B.file} wasn't added: it isn't what its name says."),
    ],
)
def test_what_cannot_be_used_is_not_taken_in(
    data: Path, tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Failure) as failure:
        models(data, "add", str(tmp_path / name))
    assert reason in str(failure.value)
    assert not (data / "models/weights" / name).exists()


def test_a_known_name_with_other_content_is_refused(data: Path, tmp_path: Path) -> None:
    other = _file(tmp_path / catalog.SMOLLM2_135M.file, catalog.SMOLLM2_135M.size)
    with pytest.raises(Failure, match="it isn't what its name says, SmolLM2"):
        models(data, "add", str(other))


def test_what_is_too_large_for_the_memory_is_refused(data: Path, tmp_path: Path) -> None:
    with pytest.raises(Failure, match=r"it needs 8\.2 GB of memory, and this machine can give it 4\.3 GB"):
        models(data, "add", str(_file(tmp_path / "huge.gguf", 7_000_000_000)))


def test_the_shipped_weights_stay(data: Path) -> None:
    with pytest.raises(Failure, match="comes with Wisp and stays"):
        models(data, "remove", catalog.SHIPPED.short)
    assert (weights.kept() / catalog.SHIPPED.file).exists()


@pytest.mark.parametrize(
    "argv", [("add", "nothing"), ("remove", "nothing"), ("remove", "../cache"), ("bench", "nothing")]
)
def test_what_is_not_there_is_said(data: Path, argv: tuple[str, ...]) -> None:
    with pytest.raises(Failure, match="There is no"):
        models(data, *argv)


def test_how_fast_a_model_is_here() -> None:
    from models.llama import LlamaEngine  # noqa: PLC0415 - takes seconds

    engine = LlamaEngine(weights.fetch(catalog.SMOLLM2_135M, weights.kept()), threads=2)
    try:
        speed = measure(engine)
    finally:
        engine.close()
    assert speed.reading > 1
    assert speed.writing > 0.1
