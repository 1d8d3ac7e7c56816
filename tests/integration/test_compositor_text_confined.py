"""Text under the filter of system calls that the compositor runs with."""

from __future__ import annotations

import subprocess
import sys

from image import ROOT

# Everything is loaded after the filter: libraries, fonts, pictures.
PROGRAM = """
from init.services import COMPOSITOR
from runtime import seccomp, syscalls
syscalls.no_new_privileges()
syscalls.filter_system_calls(seccomp.program(COMPOSITOR.confinement.filter))
from compositor.text import bitmap, shape
run = shape("Wisp Привет مرحبا שלום नमस्ते สวัสดี 漢字 한국어 😀 ∯ ♞", "bold", 20)
drawn = [bitmap(glyph.font, glyph.id, 20) for glyph in run.glyphs]
fonts_used = {glyph.font for glyph in run.glyphs}
print(len(fonts_used), sum(picture.width > 0 for picture in drawn), run.carets[20] > run.carets[21])
"""


def test_every_script_is_shaped_and_drawn() -> None:
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    fonts, drawn, turned = done.stdout.splitlines()[-1].split()
    assert int(fonts) == 9
    assert int(drawn) > 35
    assert turned == "True"
