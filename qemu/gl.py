"""The host's GL: what the guest draws is drawn by it where a trial shows that QEMU can use it."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from qemu.process import QEMU, mortal, quoted

CARD = "virtio-vga-gl"
_RENDER_NODES = Path("/dev/dri")
_TRIAL_SECONDS = 20
# Stopped before its first instruction: QEMU sets up GL all the same, or says why not and ends.
_TRIAL_MACHINE = ("-nodefaults", "-no-user-config", "-machine", "q35", "-S", "-monitor", "stdio", "-device", CARD)


def render_node() -> Path | None:
    """Return the first of the host's graphics cards with which QEMU can draw."""
    return next((node for node in sorted(_RENDER_NODES.glob("renderD*")) if _may_be_used(node) and draws(node)), None)


def headless(node: Path) -> tuple[str, ...]:
    """Return the -display that draws with a card and shows nothing; VNC can."""
    return "-display", f"egl-headless,rendernode={quoted(node)}"


def draws(node: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether QEMU starts with the guest's GL drawn by this card."""
    argv = mortal(QEMU, *_TRIAL_MACHINE, *headless(node))
    try:
        trial = subprocess.run(
            argv, input=b"quit\n", capture_output=True, timeout=_TRIAL_SECONDS, check=False, env=environment
        )
    except subprocess.TimeoutExpired:
        return False
    return trial.returncode == 0


def _may_be_used(node: Path) -> bool:
    return os.access(node, os.R_OK | os.W_OK)
