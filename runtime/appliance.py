"""The appliance: what all parts of the runtime share, and the few things that they say to the person."""

from __future__ import annotations

import itertools
import time
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from runtime.lettering import cleaned
from runtime.messages import Told

if TYPE_CHECKING:
    from runtime.data import DataError
    from runtime.holdings import Holdings
    from runtime.loop import Loop
    from runtime.messages import Preferences, Severity
    from runtime.shell_channel import ShellChannel


class Appliance:
    def __init__(self, loop: Loop, shell: ShellChannel, holdings: Holdings) -> None:
        self.loop, self.shell, self.holdings = loop, shell, holdings
        self.clipboard = ""
        self.questions = itertools.count(1)
        """Numbers of what the person is asked, whoever asks."""

    @property
    def preferences(self) -> Preferences:
        return self.holdings.preferences.value

    @property
    def zone(self) -> int:
        """Seconds east of Greenwich, now."""
        try:
            offset = datetime.now(ZoneInfo(self.preferences.zone)).utcoffset()
        except (ZoneInfoNotFoundError, ValueError, OSError):
            offset = None
        return int(offset.total_seconds()) if offset else 0

    def now(self) -> float:
        return time.time()

    def tell(
        self, text: str, hint: str = "", *, severity: Severity = "info", detail: str = "", agent: str = ""
    ) -> None:
        """One plain sentence, and what to do."""
        told = Told(severity=severity, text=cleaned(text), hint=cleaned(hint), detail=cleaned(detail), agent=agent)
        self.shell.tell(told)

    def tell_error(self, error: DataError) -> None:
        self.tell(error.message, error.hint, severity="error")
