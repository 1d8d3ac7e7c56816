"""The audit log on a real disk: what was noted stays noted, whoever is killed, and each damage is found."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from image import ROOT
from runtime.audit import Audit, AuditError
from runtime.chain import REPAIRED
from runtime.device import Device
from tests.integration.little_room import in_little_room

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DEVICE = Device(b"k" * 32)
WRITER = """
import sys
from pathlib import Path
from runtime.audit import Audit
from runtime.device import Device
audit = Audit(Path(sys.argv[1]), Device(b"k" * 32))
while True:
    print(audit.append("step", agent="timer", text="x" * 300).number, flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "audit.log"


@pytest.fixture
def audit(path: Path) -> Iterator[Audit]:
    with closing(Audit(path, DEVICE, clock=lambda: 7.0)) as log:
        yield log


def numbers(path: Path) -> list[int]:
    return [json.loads(line)["number"] for line in path.read_bytes().splitlines() if line.startswith(b"{")]


def test_what_was_noted_is_found_again(audit: Audit, path: Path) -> None:
    audit.append("denied", agent="timer", what="net:GET:example.org")
    audit.append("approved", agent="notes", what="files:read:notes/")
    with closing(Audit(path, DEVICE)) as later:
        later.append("denied", agent="NOTES", what="bus:publish:x")
        assert [entry.number for entry in later.search("denied")] == [1, 3]
        assert [entry.number for entry in later.search("notes NET")] == []
        assert [entry.number for entry in later.search("notes")] == [2, 3]
        assert len(list(later.search())) == 3
        assert not later.verify()


def test_a_new_log_is_whole(audit: Audit) -> None:
    assert not audit.verify()
    assert not list(audit.search())


def test_two_writers_share_one_chain(audit: Audit, path: Path) -> None:
    with closing(Audit(path, DEVICE)) as other:
        for log in (audit, other, audit, audit, other):
            log.append("x")
        assert numbers(path) == [1, 2, 3, 4, 5]
        assert not audit.verify()


def test_writers_at_the_same_time_wait_for_each_other(path: Path) -> None:
    def write() -> None:
        with closing(Audit(path, DEVICE)) as log:
            for _ in range(20):
                log.append("x")

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with closing(Audit(path, DEVICE)) as log:
        assert not log.verify()
    assert sorted(numbers(path)) == list(range(1, 81))


@pytest.mark.parametrize("keep", [1, 100, -1])
def test_a_torn_line_is_noted_and_the_chain_goes_on(audit: Audit, path: Path, keep: int) -> None:
    for _ in range(3):
        audit.append("x")
    head = path.with_suffix(".head").read_bytes()
    audit.append("torn")
    # A power cut before the entry was promised to anybody: neither its end nor the head got to the disk.
    whole = path.read_bytes()
    start = whole.index(b'{"number":4')
    path.write_bytes(whole[:start] + whole[start:][:keep])
    path.with_suffix(".head").write_bytes(head)
    with closing(Audit(path, DEVICE)) as later:
        assert later.verify(), "until it is noted it can't be told from a cut"
        assert later.append("goes on").number == 5
        assert not later.verify()
        fourth = [entry.kind for entry in later.search()][3]
        assert fourth == ("torn" if keep == -1 else REPAIRED), "an entry that only lost its end is whole"
    assert path.read_bytes().startswith(whole[:start] + whole[start:][:keep]), "nothing is thrown away"


def test_a_promised_entry_that_was_cut_off_is_missed_for_ever(audit: Audit, path: Path) -> None:
    for _ in range(5):
        audit.append("x")
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:3]) + lines[3][:20])
    with closing(Audit(path, DEVICE)) as later:
        later.append("goes on")
        assert [problem.text for problem in later.verify()] == ["Entries 4 to 5 are missing."]


def test_a_lost_log_is_missed(audit: Audit, path: Path) -> None:
    audit.append("x")
    path.unlink()
    with closing(Audit(path, DEVICE)) as later:
        assert later.verify()
        later.append("y")
        assert [problem.text for problem in later.verify()] == ["Entry 1 is missing."]


def test_a_lost_head_is_missed(audit: Audit, path: Path) -> None:
    for _ in range(3):
        audit.append("x")
    path.with_suffix(".head").unlink()
    with closing(Audit(path, DEVICE)) as later:
        assert "head of the log is missing" in later.verify()[0].text
        later.append("y")
        assert "entries may be gone there" in later.verify()[0].text


def test_another_devices_log_is_nothing_here(audit: Audit, path: Path) -> None:
    audit.append("x")
    with closing(Audit(path, Device(b"o" * 32))) as other:
        assert len(other.verify()) == 2


def test_a_log_that_cannot_be_opened_is_said(path: Path) -> None:
    path.mkdir()
    with pytest.raises(AuditError, match=r"can't be read or written: Is a directory"):
        Audit(path, DEVICE)


def test_a_long_damaged_end_is_searched_back_over(audit: Audit, path: Path) -> None:
    audit.append("x")
    with path.open("ab") as file:
        file.write(b"junk\r\n" * 50_000)
    with closing(Audit(path, DEVICE)) as later:
        assert later.append("y").number == 3
        assert not later.verify()


def test_a_full_disk_leaves_the_log_whole(tmp_path: Path) -> None:
    said = in_little_room(
        tmp_path,
        """
from runtime.audit import Audit
from runtime.data import DiskFullError
from runtime.device import Device
audit = Audit(room / "audit.log", Device(b"k" * 32))
done = 0
try:
    while True:
        audit.append("x", text="y" * 1500)
        done += 1
except DiskFullError as error:
    print(str(error).splitlines()[0])
print(done > 10, len(list(audit.search())) == done, audit.verify())
(room / "ballast").unlink()
print(audit.append("goes on").number == done + 1, audit.verify())
""",
    )
    assert said.splitlines() == [
        "There is no room left in the audit log, and nothing happens without being noted.",
        "True True []",
        "True []",
    ]


def test_what_was_acknowledged_outlives_its_killed_writer(path: Path) -> None:
    acknowledged = 0
    for round_ in range(6):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout
            for _ in range(5 + round_):
                acknowledged = int(writer.stdout.readline())
            os.kill(writer.pid, signal.SIGKILL)
            acknowledged = max([acknowledged, *map(int, writer.stdout.read().split("\n")[:-1])])
        with closing(Audit(path, DEVICE)) as log:
            assert not [problem for problem in log.verify() if "no entry" not in problem.text]
            log.append("seen")
            assert not log.verify()
            assert len(list(log.search())) > acknowledged


def test_the_latest_are_read_from_the_end(audit: Audit, path: Path) -> None:
    """Over many windows of the file, and past a line that isn't genuine."""
    for number in range(1, 801):
        audit.append("step", agent=f"timer{number}", text="x" * 300)
        if number == 400:
            with path.open("ab") as file:
                file.write(b"nothing of ours\n")
    assert [entry.fields["agent"] for entry in audit.latest(most=3)] == ["timer800", "timer799", "timer798"]
    numbers = [entry.number for entry in audit.latest("TIMER step", most=2000)]
    assert len(numbers) == 800
    assert numbers == sorted(numbers, reverse=True)
    assert [entry.fields["agent"] for entry in audit.latest("timer77", most=20)][-1] == "timer77"
