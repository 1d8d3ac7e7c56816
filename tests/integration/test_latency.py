"""From a key to the frame that shows it, through the real seat, shell and renderer: at most two frames of a display."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from qemu.native import Native
from tests.integration.hands import prefer

if TYPE_CHECKING:
    from pathlib import Path

TWO_FRAMES = 2000 / 60
# Of a machine that other tests share; what it is on its own, `./wisp bench screen` tells.
PATIENCE = 2.0


def test_a_key_is_on_the_screen_within_two_frames(tmp_path: Path) -> None:
    prefer(tmp_path, motion=False)
    with Native(tmp_path) as session:
        session.see("Say what you need")
        for letter in "what is running":
            session.type(letter)
            time.sleep(0.05)
        session.press("ret")
        median, most = map(float, session.see(r"From a key to the screen: (\d+) ms, 99 of 100 within (\d+)").groups())
        assert 0 < median <= TWO_FRAMES * PATIENCE, f"{median} ms for half of the keys, {most} ms for one of them"
