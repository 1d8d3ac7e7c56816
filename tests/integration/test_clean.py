"""`wisp clean` as an ordinary user, among what root left behind."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from image import cache, clean
from image.disk import in_use
from image.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

SOMEBODY = 65534


@pytest.fixture
def checkout(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Somebody's own, where pytest's folders are root's alone."""
    with TemporaryDirectory() as folder:
        os.chown(folder, SOMEBODY, -1)
        monkeypatch.setattr(clean, "ROOT", Path(folder))
        monkeypatch.setenv("WISP_CACHE", f"{folder}/cache")
        os.seteuid(SOMEBODY)
        try:
            yield Path(folder)
        finally:
            os.seteuid(0)


def test_what_somebody_built_goes_with_the_closed_folders_in_it(checkout: Path) -> None:
    for tree in (checkout / "build", checkout / "cache"):
        (tree / "image").mkdir(parents=True)
        (tree / "image/efi").mkdir(mode=0o500)  # as mkosi leaves it
    assert clean.clean(caches=True, machine=False) == 0
    assert list(checkout.iterdir()) == []


def test_what_root_built_is_named_with_what_to_do(checkout: Path) -> None:
    os.seteuid(0)
    (checkout / "build").mkdir()
    (checkout / "build/wisp.raw").touch()
    os.seteuid(SOMEBODY)
    with pytest.raises(Failure) as told:
        clean.clean(caches=False, machine=False)
    assert str(checkout / "build") in told.value.message
    assert f"sudo rm -r {checkout}/build" in told.value.hint
    assert (checkout / "build/wisp.raw").exists()


def test_a_machine_that_is_running_stays(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(clean, "ROOT", tmp_path / "nothing")
    disk = cache.state() / "wisp.raw"
    with in_use(disk):
        disk.touch()
        with pytest.raises(Failure, match="is running"):
            clean.clean(caches=False, machine=True)
    assert disk.exists()
    monkeypatch.setattr(clean, "_confirm", lambda: None)
    assert clean.clean(caches=False, machine=True) == 0
    assert not cache.state().exists()
