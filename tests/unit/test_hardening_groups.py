"""Control groups of zygotes that are gone don't stay behind."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from runtime import hardening

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

GONE = 2**22 + 1
"""More than any process has as its number."""


def test_what_a_killed_zygote_left_goes_with_the_next_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hardening, "CGROUP", tmp_path)
    (tmp_path / f"wisp-agents-{GONE}" / "60001").mkdir(parents=True)
    (tmp_path / f"wisp-agents-{os.getppid()}").mkdir()
    (tmp_path / "others").mkdir()
    groups = hardening.Groups.make()
    assert groups is not None
    found = {path.name for path in tmp_path.iterdir()}
    assert found == {f"wisp-agents-{os.getpid()}", f"wisp-agents-{os.getppid()}", "others"}
