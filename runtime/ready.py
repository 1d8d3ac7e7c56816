"""Ready: a service tells whoever started it that it can be used. Standard library only."""

from __future__ import annotations

import os


def tell() -> None:
    """Once; to nobody where nobody waits for it."""
    if fd := os.environ.pop("WISP_READY_FD", None):
        os.write(int(fd), b"\n")
        os.close(int(fd))
