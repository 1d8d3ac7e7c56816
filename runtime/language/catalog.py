"""Catalogs: a .po file as gettext has it in memory. GNU's msgfmt would make the same of it; it isn't in the image."""

from __future__ import annotations

import ast
import gettext
import io
import struct
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

_MAGIC = 0x950412DE
_HEADER = struct.Struct("<7I")
_PAIR = struct.Struct("<2I")


class Entry(NamedTuple):
    """Keyed by its text; several forms where it counts something."""

    text: str
    plural: str
    said: tuple[str, ...]


def read(lines: Iterable[str]) -> list[Entry]:
    """The keywords that our catalogs use; comments are for translators."""
    entries: list[Entry] = []
    fields: dict[str, str] = {}
    keyword = ""
    for line in [*lines, ""]:
        stripped = line.strip()
        if not stripped and fields:
            entries.append(_entry(fields))
            fields = {}
        elif stripped.startswith('"'):
            fields[keyword] += ast.literal_eval(stripped)
        elif stripped.startswith("msg"):
            keyword, _, quoted = stripped.partition(" ")
            fields[keyword] = ast.literal_eval(quoted)
    return entries


def translations(entries: Iterable[Entry]) -> gettext.GNUTranslations:
    """By way of the .mo file that gettext reads: keys in order, each with where it stands and how long it is."""
    pairs = sorted(
        (
            (entry.text + (f"\0{entry.plural}" if entry.plural else "")).encode(),
            "\0".join(entry.said).encode(),
        )
        for entry in entries
    )
    texts = io.BytesIO()
    start = _HEADER.size + 2 * _PAIR.size * len(pairs)
    tables: list[bytes] = []
    for column in range(2):
        for pair in pairs:
            tables.append(_PAIR.pack(len(pair[column]), start + texts.tell()))
            texts.write(pair[column] + b"\0")
    said_at = _HEADER.size + _PAIR.size * len(pairs)
    header = _HEADER.pack(_MAGIC, 0, len(pairs), _HEADER.size, said_at, 0, start)
    return gettext.GNUTranslations(io.BytesIO(header + b"".join(tables) + texts.getvalue()))


def _entry(fields: dict[str, str]) -> Entry:
    forms = sorted(keyword for keyword in fields if keyword.startswith("msgstr"))
    return Entry(fields["msgid"], fields.get("msgid_plural", ""), tuple(fields[form] for form in forms))
