"""Lettering: which characters an agent may put on the screen.

What draws nothing but changes how other text reads (overrides of direction, invisible letters, control characters)
is taken out rather than refused: it comes with text that a program fetched or that a person pasted, and an agent that
shows such text should go on working. What stays is what one sees.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from runtime.wire import JSON

_INVISIBLE = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters but tab and newline
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"  # soft hyphen, fillers, directions
    "\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff9-\ufffb"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"  # musical controls, tags, more variation selectors
)
_TAKEN_OUT = re.compile(f"[{_INVISIBLE}]")
# Joiners shape Persian, Indic scripts and emoji; after a Latin letter they only make equal words differ.
_IDLE_JOINERS = re.compile("(?<![\u0590-\u1dff\u20d0-\U0010ffff])[\u200c\u200d]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_BREAKS = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n"})
# In JSON as UTF-8: an escape that may stand for one of them, or the first bytes of one.
_SUSPECT = re.compile(
    rb"\\[ubfr]|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f\xad]|\xcd\x8f|\xd8\x9c|\xe1\x85[\x9f\xa0]|\xe1\x9e[\xb4\xb5]|\xe1\xa0"
    rb"|\xe2\x80[\x8b-\x8f\xa8-\xae]|\xe2\x81[\xa0-\xaf]|\xe3\x85\xa4|\xef\xb8[\x80-\x8d]|\xef\xbb\xbf|\xef\xbe\xa0"
    rb"|\xef\xbf[\xb9-\xbb]|\xf0\x9d\x85[\xb3-\xba]|\xf3\xa0"
)
# Names that agent and screen agree on, which nobody sees.
_UNSEEN = frozenset({"id"})


def cleaned(text: str) -> str:
    text = text.replace("\r\n", "\n").translate(_BREAKS)
    return _IDLE_JOINERS.sub("", _TAKEN_OUT.sub("", _SURROGATES.sub("\ufffd", text)))


def cleaned_json(data: bytes) -> bytes:
    """The same JSON with all its texts cleaned; ValueError where it is none."""
    if not _SUSPECT.search(data):
        return data
    try:
        value = json.loads(data.decode(), parse_constant=_refuse_constant)
        return json.dumps(_cleaned(value), ensure_ascii=False, separators=(",", ":")).encode(errors="replace")
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def _cleaned(value: JSON) -> JSON:
    match value:
        case str():
            return cleaned(value)
        case dict():
            return {
                cleaned(name): part if name in _UNSEEN and isinstance(part, str) else _cleaned(part)
                for name, part in value.items()
            }
        case list():
            return [_cleaned(part) for part in value]
        case _:
            return value


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
