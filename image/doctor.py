"""`wisp doctor`: what is missing on this machine, and the command that installs it."""

from __future__ import annotations

import sys

from image import packages


def examine() -> int:
    """Print one line for each package; the status is 1 if one is missing."""
    lacking = packages.missing(*packages.Need)
    for package in packages.PACKAGES:
        state = "missing" if package in lacking else "ok"
        sys.stdout.write(f"{state:8} {package.name:24} {package.why}\n")
    if lacking:
        sys.stdout.write(f"\nInstall what is missing with:\n  {packages.command(lacking)}\n")
    return 1 if lacking else 0
