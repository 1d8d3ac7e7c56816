"""The journal of jobs: what is in it is there again, and what can't be read costs nothing else."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from runtime.device import Device
from runtime.pipeline.journal import Entry, Journal

if TYPE_CHECKING:
    from pathlib import Path

BEES = Entry(job=1, intent="bees", begun=5.0)


def test_what_is_not_over_is_there_again_oldest_first(tmp_path: Path) -> None:
    device = Device.open(tmp_path)
    with closing(Journal.at(tmp_path / "jobs.sqlite", device)) as journal:
        assert journal.next() == 1
        for number, intent in enumerate(("bees", "wasps", "ants"), start=1):
            journal.put(BEES.model_copy(update={"job": number, "intent": intent}))
        journal.put(BEES.model_copy(update={"state": "tried", "source": "x"}))
        journal.end(2)
    with closing(Journal.at(tmp_path / "jobs.sqlite", device)) as journal:
        assert [(entry.job, entry.intent, entry.state) for entry in journal.unfinished()] == [
            (1, "bees", "tried"),
            (3, "ants", "received"),
        ]
        journal.end(3)
        assert journal.next() == 4


def test_nothing_of_it_can_be_read_on_the_disk(tmp_path: Path) -> None:
    with closing(Journal.at(tmp_path / "jobs.sqlite", Device.open(tmp_path))) as journal:
        journal.put(BEES.model_copy(update={"intent": "a very secret sentence"}))
    assert not any(b"very secret" in path.read_bytes() for path in tmp_path.glob("jobs*"))


def test_an_entry_that_was_changed_is_forgotten(tmp_path: Path) -> None:
    with closing(Journal.at(tmp_path / "jobs.sqlite", Device.open(tmp_path))) as journal:
        journal.put(BEES)
        journal.put(BEES.model_copy(update={"job": 2}))
        with journal._database.writing() as change:
            change.execute("UPDATE jobs SET sealed = (SELECT sealed FROM jobs WHERE job = 2) WHERE job = 1")
        assert [entry.job for entry in journal.unfinished()] == [2]
        assert [entry.job for entry in journal.unfinished()] == [2]


@pytest.mark.parametrize("what", ["damaged", "foreign"])
def test_one_that_cant_be_read_is_begun_anew(tmp_path: Path, what: str) -> None:
    (tmp_path / "other").mkdir()
    with closing(Journal.at(tmp_path / "jobs.sqlite", Device.open(tmp_path / "other"))) as journal:
        journal.put(BEES)
    if what == "damaged":
        (tmp_path / "jobs.sqlite").write_bytes(b"no database" * 1000)
    with closing(Journal.at(tmp_path / "jobs.sqlite", Device.open(tmp_path))) as journal:
        assert not journal.unfinished()
        journal.put(BEES)
        assert journal.unfinished() == [BEES]
