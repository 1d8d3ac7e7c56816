"""Hints: what of the SDK's card a problem concerns, so that who mends it needn't look for it."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

CARD = Path(__file__).parents[1] / "sdk/card.md"
MOST_LINES, MAX_LETTERS = 2, 400
_CALL = re.compile(r"\b(?:ui|c|canvas)\.(\w+)")
_LINE = re.compile(r"\bline (\d+)\b", re.IGNORECASE)
# Words of messages, and the part of the card that they are about.
_SPOKEN = {"state": "state", "button": "button", "while True": "every", "sleep": "every", "key": "key"}


def hint(problem: str, source: str) -> str:
    """The card's lines on the calls in the message, or else in the line that it names."""
    names = _CALL.findall(problem) or _CALL.findall(named_line(problem, source))
    names += [name for word, name in _SPOKEN.items() if word in problem] if not names else []
    lines = dict.fromkeys(line for name in names for line in _card().get(name, ()))
    return "\n".join(list(lines)[:MOST_LINES])[:MAX_LETTERS]


def named_line(problem: str, source: str) -> str:
    named = _LINE.search(problem)
    lines = source.splitlines()
    return lines[int(named[1]) - 1] if named and 0 < int(named[1]) <= len(lines) else ""


@lru_cache(maxsize=1)
def _card() -> dict[str, tuple[str, ...]]:
    """Its lines by the calls that each is about."""
    found: dict[str, tuple[str, ...]] = {}
    for line in CARD.read_text(encoding="utf-8").splitlines():
        for name in dict.fromkeys(_CALL.findall(line)):
            found[name] = (*found.get(name, ()), line)
    return found
