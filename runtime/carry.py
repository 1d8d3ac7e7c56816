"""Carrying data over from one version of an agent to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from runtime.store import JSON

PUT_AWAY = "_put_away"
"""Where data is kept for which the new version has another use of the same name."""


def carry_over(old: Mapping[str, JSON], fresh: Mapping[str, JSON]) -> dict[str, JSON]:
    """The old data for a new version that would begin with `fresh`: that fills in, and nothing is thrown away."""
    carried: dict[str, JSON] = dict(old)
    put_away: dict[str, JSON] = {}
    for name, default in fresh.items():
        found = old.get(name)
        if isinstance(found, dict) and isinstance(default, dict):
            carried[name] = carry_over(found, default)
        elif found is None:
            carried[name] = default
        elif not _is_alike(found, default):
            carried[name] = default
            put_away[name] = found
    if put_away:
        before = old.get(PUT_AWAY)
        carried[PUT_AWAY] = {**(before if isinstance(before, dict) else {}), **put_away}
    return carried


def _is_alike(value: JSON, default: JSON) -> bool:
    """Whether a program that expects the one can use the other."""
    return default is None or _kind(value) is _kind(default)


def _kind(value: JSON) -> type:
    return float if type(value) is int else type(value)
