"""The library that is loaded into the compositor: it changes one request on its way to the kernel, and no other."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from image import ROOT, mkosi, native

if TYPE_CHECKING:
    from pathlib import Path

# The kernel refuses it, /dev/null being no graphics card; what it was asked for is left in the buffer.
SCRIPT = """
import fcntl, struct, sys
ADD_FRAMEBUFFER, FORMAT_AT = 0xC06864B8, 12
asked = bytearray(0x68)
asked[FORMAT_AT : FORMAT_AT + 4] = sys.argv[1].encode()
with open("/dev/null") as null:
    try:
        fcntl.ioctl(null, ADD_FRAMEBUFFER, asked)
    except OSError as error:
        print(error.strerror, asked[FORMAT_AT : FORMAT_AT + 4].decode())
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("opaque")
    # Not every distribution's kernel headers hold those of DRM; the tools that build the image do.
    (folder / "drm").symlink_to(mkosi.find().tools / "usr/include/drm")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("C_INCLUDE_PATH", str(folder))
        native.library(ROOT / "compositor/opaque.c", folder / "opaque.so")
    return folder / "opaque.so"


@pytest.mark.parametrize(("drawn", "shown"), [("AR24", "XR24"), ("XR24", "XR24"), ("AR30", "AR30")])
def test_a_framebuffer_loses_its_alpha_and_the_kernel_is_asked(library: Path, drawn: str, shown: str) -> None:
    assert _run(library, SCRIPT, drawn) == f"Inappropriate ioctl for device {shown}\n"


def test_other_requests_pass(library: Path) -> None:
    count = "import fcntl, os, termios; r, w = os.pipe(); os.write(w, b'abc')\n"
    count += "print(int.from_bytes(fcntl.ioctl(r, termios.FIONREAD, bytes(4)), 'little'))"
    assert _run(library, count) == "3\n"


def _run(library: Path, *arguments: str) -> str:
    environment = os.environ | {"LD_PRELOAD": str(library)}
    command = [sys.executable, "-c", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
