"""A view: one page that is shown, with what the person has chosen on it."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from runtime.messages import PageEvent
    from runtime.pages.deeds import Deed
    from runtime.scene import Page


class View(ABC):
    every: float | None = None
    """Seconds after which it shows something new by itself."""

    @abstractmethod
    def page(self) -> Page: ...

    def used(self, _: PageEvent) -> Deed | None:
        """A page that is only looked at."""
        return None


def called(agent: str) -> str:
    return f"“{agent.replace('-', ' ')}”"


def moment(at: float, zone: int) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.gmtime(at + zone))


def clock(at: float, zone: int) -> str:
    return time.strftime("%H:%M:%S", time.gmtime(at + zone))


def size(number: float) -> str:
    """Of bytes."""
    for unit in ("B", "KB", "MB"):
        if number < 1000:  # noqa: PLR2004 - what a unit's name says
            return f"{number:.0f} {unit}" if unit == "B" or number >= 100 else f"{number:.1f} {unit}"  # noqa: PLR2004
        number /= 1000
    return f"{number:.1f} GB"
