"""The clock: the kernel read it from the hardware, which keeps UTC; a year that can't be is put right."""

from __future__ import annotations

import os
import time

_LIFE_OF_A_BUILD = 30 * 365.25 * 86400


def corrected(now: float, built: float) -> float | None:
    """The time to set instead of now, if now is before the build or a lifetime after it."""
    return None if built <= now <= built + _LIFE_OF_A_BUILD else built


def set_clock() -> str | None:
    """Puts an impossible clock right; returns what the person should know then."""
    now = time.time()
    built = corrected(now, os.stat(__file__).st_mtime)
    if built is None:
        return None
    shown, given = (time.strftime("%d.%m.%Y", time.gmtime(moment)) for moment in (now, built))
    try:
        time.clock_settime(time.CLOCK_REALTIME, built)
    except OSError as error:
        return f"This machine's clock shows {shown} and can't be put right: {error.strerror}."
    return (
        f"This machine's clock showed {shown}; it was set to {given}, the day this Wisp was made. "
        "Its battery may be empty."
    )
