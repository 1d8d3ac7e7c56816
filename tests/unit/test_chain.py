"""The chain: whatever is done to a log, or to its head, is found, and the place is named."""

from __future__ import annotations

import io
import json

from hypothesis import assume, given
from hypothesis import strategies as st

from runtime.chain import (
    HEAD_SIZE,
    MAX_TEXT,
    REPAIRED,
    START,
    Entry,
    Head,
    Problem,
    check,
    digest,
    read_entry,
    read_head,
    write_entry,
    write_head,
)
from runtime.device import Device

DEVICE = Device(b"k" * 32)
KINDS = ["approved", "denied", "call", "received"]
FIELDS = st.dictionaries(
    st.text(max_size=8), st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text(), max_size=3)
)


def mac(content: bytes) -> str:
    return DEVICE.mac("audit", content)


def log(count: int) -> tuple[list[bytes], Head]:
    head, lines = Head(), list[bytes]()
    for number in range(1, count + 1):
        kind = KINDS[number % len(KINDS)]
        entry, line = write_entry(Entry(number, number * 0.5, kind, {"agent": "timer"}, head.hash), mac)
        lines.append(line)
        head = Head(number, entry.hash)
    return lines, head


LINES, HEAD = log(9)


def blamed(lines: list[bytes], head: Head | None = HEAD) -> list[Problem]:
    return check(lines, head, mac)


@given(st.text(), FIELDS)
def test_an_entry_is_read_as_it_was_written(kind: str, fields: dict[str, str]) -> None:
    entry, line = write_entry(Entry(1, 0.25, kind, fields, START), mac)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert line.isascii()
    assert read_entry(line[:-1], mac) == entry
    assert json.loads(line)["kind"] == kind


def test_a_long_text_is_cut() -> None:
    entry, _ = write_entry(Entry(1, 0.0, "x", {"text": "a" * (MAX_TEXT + 5)}, START), mac)
    assert str(entry.fields["text"]).endswith("aaa... and 5 more characters")


def test_a_whole_log_has_no_problem() -> None:
    assert not blamed(LINES)
    assert not blamed([], Head())


def test_a_head_one_behind_is_what_a_power_cut_leaves() -> None:
    _, head = log(8)
    assert not blamed(LINES, head)


def test_a_changed_entry_is_named() -> None:
    changed = [*LINES[:4], LINES[4].replace(b"timer", b"tamer"), *LINES[5:]]
    assert blamed(changed) == [
        (5, "After entry 4 comes a line that was changed or is no entry."),
        (5, "Entry 5 is missing."),
    ]


def test_missing_entries_are_named() -> None:
    assert blamed([*LINES[:2], *LINES[5:]]) == [(3, "Entries 3 to 5 are missing.")]
    assert blamed(LINES[1:]) == [(1, "Entry 1 is missing.")]


def test_a_cut_end_is_named() -> None:
    assert blamed(LINES[:7]) == [(8, "Entries 8 to 9 are missing, and with it the end of the log.")]
    assert blamed([]) == [(1, "Entries 1 to 9 are missing, and with it the end of the log.")]


def test_moved_and_repeated_entries_are_named() -> None:
    assert blamed([*LINES[:3], LINES[4], LINES[3], *LINES[5:]]) == [
        (4, "Entry 4 was moved: it comes after entry 5."),
    ]
    assert (3, "Entry 3 is there twice.") in blamed([*LINES, LINES[2]])


def test_another_logs_end_does_not_fit() -> None:
    entry, line = write_entry(Entry(9, 1.0, "x", {}, START), mac)
    assert (9, "Entry 9 does not follow entry 8.") in blamed([*LINES[:8], line], Head(9, entry.hash))
    assert (9, "The head of the log is an older one, or another log's.") in blamed(LINES, Head(9, entry.hash))


def test_an_old_head_is_named() -> None:
    _, head = log(5)
    assert blamed(LINES, head) == [(9, "The head of the log is an older one, or another log's.")]


def test_a_missing_head_is_named() -> None:
    assert blamed(LINES, None) == [(9, "The head of the log is missing or was changed, so its end may be gone.")]


def repaired(torn: bytes, **fields: object) -> list[bytes]:
    noted = {"bytes": len(torn), "sha256": digest([torn] if torn else []), "head": True} | fields
    _, line = write_entry(Entry(10, 5.0, REPAIRED, noted, HEAD.hash), mac)  # type: ignore[arg-type]
    return [*LINES, torn, line] if torn else [*LINES, line]


def test_a_torn_line_that_was_noted_is_no_problem_as_long_as_it_stays() -> None:
    torn = LINES[3][:50] + b"\n"
    assert not blamed(repaired(torn))
    [problem] = blamed([*repaired(torn)[:9], repaired(torn)[10]])
    assert problem == (10, "The unreadable lines that entry 10 tells of were changed since.")


def test_a_head_that_was_gone_stays_a_problem() -> None:
    [(entry, text)] = blamed(repaired(b"", head=False))
    assert entry == 10
    assert "entries may be gone there" in text


@given(st.data())
def test_any_change_of_the_bytes_is_found(data: st.DataObject) -> None:
    whole = b"".join(LINES)
    begin = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(begin, min(len(whole), begin + 600)))
    tampered = whole[:begin] + data.draw(st.binary(max_size=40)) + whole[end:]
    assume(tampered != whole)
    assert blamed(io.BytesIO(tampered).readlines())


@given(st.lists(st.integers(0, 8), max_size=12))
def test_any_other_order_or_choice_of_entries_is_found(order: list[int]) -> None:
    assume(order != list(range(9)))
    assert blamed([LINES[place] for place in order])


@given(st.integers(0, 2**70), st.sampled_from([HEAD.hash, START]))
def test_a_head_is_read_as_it_was_written(number: int, value: str) -> None:
    written = write_head(Head(number, value), mac)
    assert len(written) == HEAD_SIZE
    assert read_head(written, mac) == Head(number, value)


@given(st.integers(0, HEAD_SIZE - 1), st.integers(1, 255))
def test_any_change_of_the_head_is_found(at: int, flip: int) -> None:
    written = bytearray(write_head(HEAD, mac))
    written[at] ^= flip
    assert read_head(bytes(written), mac) is None


@given(st.binary(max_size=HEAD_SIZE + 10))
def test_nothing_else_is_a_head_or_an_entry(content: bytes) -> None:
    assert read_head(content, mac) is None
    assert read_entry(content, mac) is None
