"""The chain of an audit log: how an entry is written, read, and what tells that one was changed, moved or lost."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from pydantic import JsonValue

    Mac: TypeAlias = Callable[[bytes], str]

REPAIRED = "repaired"
"""The kind of entry that says in what state the log was found."""
START = "0" * 64
MAX_TEXT = 2000
HEAD_SIZE = 512
_BEFORE_HASH = b',"hash":"'
_TAIL = len(_BEFORE_HASH) + len(START) + len(b'"}')


class Entry(NamedTuple):
    number: int
    at: float
    kind: str
    fields: Mapping[str, JsonValue]
    previous: str
    hash: str = ""

    @property
    def text(self) -> str:
        """What a person may look for."""
        return " ".join([self.kind, *(f"{name} {value}" for name, value in self.fields.items())])


class Head(NamedTuple):
    """The last entry there was. Kept beside the log, it shows when the end of the log is gone."""

    number: int = 0
    hash: str = START


class Problem(NamedTuple):
    entry: int
    text: str


def write_entry(entry: Entry, mac: Mac) -> tuple[Entry, bytes]:
    """The entry with its hash, and its line. ASCII, so that no text of an agent's can look like something else."""
    fields = {name: _clipped(value) for name, value in entry.fields.items()}
    body = json.dumps({**entry._asdict(), "fields": fields, "hash": None}, separators=(",", ":"), allow_nan=False)
    signed = body.encode().removesuffix(b',"hash":null}')
    written = entry._replace(fields=fields, hash=mac(signed))
    return written, b'%s%s%s"}\n' % (signed, _BEFORE_HASH, written.hash.encode())


def read_entry(line: bytes, mac: Mac) -> Entry | None:
    """The entry of a line without its end; None if it isn't, byte for byte, as it was written here."""
    signed, tail = line[:-_TAIL], line[-_TAIL:]
    if not hmac.compare_digest(b'%s%s"}' % (_BEFORE_HASH, mac(signed).encode()), tail):
        return None
    return Entry(**json.loads(line))


def write_head(head: Head, mac: Mac) -> bytes:
    """Always of one size, less than any disk's block, so that it is replaced as a whole."""
    body = json.dumps(head._asdict()).encode()
    return (body + b" " + mac(body).encode()).ljust(HEAD_SIZE - 1) + b"\n"


def read_head(content: bytes, mac: Mac) -> Head | None:
    """None if it isn't, byte for byte, as it was written here."""
    body, _, found = content.strip().rpartition(b" ")
    if not hmac.compare_digest(mac(body).encode(), found):
        return None
    head = Head(**json.loads(body))
    return head if content == write_head(head, mac) else None


def digest(lines: Sequence[bytes]) -> str:
    """How a repair names the lines that it found unreadable."""
    return hashlib.sha256(b"".join(lines)).hexdigest()


def check(lines: Iterable[bytes], head: Head | None, mac: Mac) -> list[Problem]:
    """All that is wrong with a log, the damage that an entry has noted as a power cut's left out."""
    review = _Review()
    for line in lines:
        entry = read_entry(line.removesuffix(b"\n"), mac) if line.endswith(b"\n") else None
        if entry is None:
            review.unreadable.append(line)
        else:
            review.follow(entry)
    review.end(head)
    return sorted(review.problems)


class _Review:
    """Reading a log from its beginning, line by line."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.unreadable: list[bytes] = []
        """Lines since the last entry."""
        self._last = Head()
        self._hashes = {0: START}

    def follow(self, entry: Entry) -> None:
        if entry.kind == REPAIRED:
            self._compare_with(entry)
        else:
            self._blame_unreadable()
        self.unreadable.clear()
        self._place(entry)
        self._hashes[entry.number] = entry.hash
        self._last = Head(entry.number, entry.hash)

    def end(self, head: Head | None) -> None:
        self._blame_unreadable()
        last = max(self._hashes)
        for first, final in _gaps(self._hashes, max(last, head.number if head else 0)):
            where = ", and with it the end of the log" if first > last else ""
            self._blame(first, f"{_entries(first, final)} missing{where}.")
        if head is None:
            self._blame(last, "The head of the log is missing or was changed, so its end may be gone.")
        elif head.number < last - 1 or self._hashes.get(head.number, head.hash) != head.hash:
            # One behind is what a power cut between the two writes leaves.
            self._blame(last, "The head of the log is an older one, or another log's.")

    def _compare_with(self, repair: Entry) -> None:
        """What was unreadable when the repair was noted is still what stands before it."""
        if repair.fields.get("sha256") != digest(self.unreadable):
            text = f"The unreadable lines that entry {repair.number} tells of were changed since."
            self._blame(repair.number, text)
        if repair.fields.get("head") is False:
            text = (
                f"Before entry {repair.number} the head of the log was missing or changed: entries may be gone there."
            )
            self._blame(repair.number, text)

    def _place(self, entry: Entry) -> None:
        last = self._last.number
        if entry.number in self._hashes:
            self._blame(entry.number, f"Entry {entry.number} is there twice.")
        elif entry.number < last:
            self._blame(entry.number, f"Entry {entry.number} was moved: it comes after entry {last}.")
        elif entry.number == last + 1 and entry.previous != self._last.hash:
            self._blame(entry.number, f"Entry {entry.number} does not follow entry {last}.")

    def _blame_unreadable(self) -> None:
        if self.unreadable:
            many = len(self.unreadable)
            what = "a line that was changed or is no entry" if many == 1 else f"{many} lines that were changed"
            self._blame(self._last.number + 1, f"After entry {self._last.number} comes {what}.")

    def _blame(self, entry: int, text: str) -> None:
        self.problems.append(Problem(entry, text))


def _gaps(seen: Iterable[int], last: int) -> Iterator[tuple[int, int]]:
    before = 0
    for number in sorted([*seen, last + 1]):
        if number > before + 1:
            yield before + 1, number - 1
        before = number


def _entries(first: int, last: int) -> str:
    return f"Entry {first} is" if first == last else f"Entries {first} to {last} are"


def _clipped(value: JsonValue) -> JsonValue:
    if isinstance(value, str) and len(value) > MAX_TEXT:
        return f"{value[:MAX_TEXT]}... and {len(value) - MAX_TEXT} more characters"
    return value
