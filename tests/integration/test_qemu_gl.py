"""The trial that decides who draws: QEMU itself says whether it can."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from qemu import gl, screen, shim

if TYPE_CHECKING:
    import pytest

NO_CARD = Path("/dev/null")


def test_what_is_not_there_does_not_draw(tmp_path: Path) -> None:
    assert not gl.draws(tmp_path / "renderD128")


def test_where_mesa_draws_for_qemu_the_trial_says_so() -> None:
    assert gl.draws(NO_CARD, os.environ | {"LD_PRELOAD": str(shim.built("surfaceless"))})


def test_a_host_without_a_card_gets_a_plain_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gl, "_RENDER_NODES", tmp_path)
    assert screen.window("gtk").card == screen.vnc_server().card == "virtio-vga"


def test_a_host_with_a_card_that_draws_gets_gl(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gl, "render_node", lambda: Path("/dev/dri/renderD128"))
    shown = screen.window("gtk")
    assert (shown.card, shown.output) == ("virtio-vga-gl", ("-display", "gtk,window-close=off,zoom-to-fit=on,gl=on"))
    assert screen.vnc_server().argv(Path("/run"))[-2:] == ["-vnc", "unix:/run/vnc,display=card,head=0"]
