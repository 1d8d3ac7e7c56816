"""`wisp clean`: remove what can be made again, and, only when told twice, the person's own machine."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from image import ROOT, cache
from image.disk import in_use
from image.failure import Failure
from image.progress import say

if TYPE_CHECKING:
    from pathlib import Path

BUILT = ("build", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis")


def clean(*, caches: bool, machine: bool) -> int:
    """Remove build outputs, and the caches and the virtual machine where that is asked for."""
    targets = [ROOT / name for name in BUILT]
    if caches:
        targets.append(cache.root())
    if machine and cache.state().exists():
        with in_use(cache.state() / "wisp.raw"):
            _confirm()
            _remove(cache.state())
    for target in filter(lambda target: target.exists(), targets):
        _remove(target)
    return 0


def _remove(target: Path) -> None:
    say(f"Removing {target}")
    try:
        cache.remove(target)
    except PermissionError as error:
        hint = f"If you ran ./wisp with sudo, run `sudo rm -r {target}`, then this again."
        raise Failure(f"{target} can't be removed: it holds what isn't yours to remove.", hint) from error


def _confirm() -> None:
    say(f"This removes your virtual machine in {cache.state()} and everything that was saved in it, for good.")
    if not sys.stdin.isatty():
        raise Failure("nobody is there to confirm that", f"Remove {cache.state()} by hand.")
    if input('Type "remove" to go on: ').strip() != "remove":
        raise Failure("nothing was removed")
