"""The registry on a real disk: every version of every agent, as it was, or an error in words."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from image import ROOT
from runtime import bundle
from runtime.data import DamagedError
from runtime.database import NewerError
from runtime.device import Device
from runtime.program import Origin, Program, Version
from runtime.registry import NothingError, Registry, Tally, UnknownError
from runtime.store import Store
from tests.integration.little_room import in_little_room

if TYPE_CHECKING:
    from collections.abc import Iterator

    from runtime.bundle import Bundle

DEVICE, OTHER = Device(b"k" * 32), Device(b"o" * 32)
TIMER = Program(
    intent="a pomodoro timer with break reminders",
    source='def app(ui):\n    ui.text("25:00")\n',
    model="qwen2.5-coder",
    model_sha256="a" * 64,
    prompt_sha256="b" * 64,
    seed=7,
    capabilities=("bus:publish:timer",),
    approved_by="Ada",
    trace="t-1",
)
WRITER = """
import sys
from pathlib import Path
from runtime.device import Device
from runtime.program import Program
from runtime.registry import Registry
registry = Registry(Path(sys.argv[1]), Device(b"k" * 32))
while True:
    print(registry.add(Program(intent="more", source="x" * 3000), agent="first").id, flush=True)
"""


def program(intent: str, source: str = "x") -> Program:
    return Program(intent=intent, source=source)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "registry.sqlite"


@pytest.fixture
def registry(path: Path) -> Iterator[Registry]:
    with closing(Registry(path, DEVICE, clock=lambda: 5.0)) as opened:
        yield opened


def sql(path: Path, statement: str) -> list[Any]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return connection.execute(statement).fetchall()


def test_a_version_is_kept_with_all_that_is_known_of_it(registry: Registry, path: Path) -> None:
    version = registry.add(TIMER)
    assert version == Version(
        **TIMER.model_dump(), agent="pomodoro-timer-with-break", number=1, parent=None, created=5.0
    )
    with closing(Registry(path, DEVICE)) as later:
        assert later.latest(version.agent) == version
        assert later.version(version.id) == version
        assert later.agents() == [version.agent]
        assert not later.problems()


def test_every_edit_is_a_version(registry: Registry) -> None:
    first = registry.add(TIMER)
    second = registry.add(program("bigger numbers"), agent=first.agent)
    assert (second.number, second.parent, second.agent) == (2, first.id, first.agent)
    assert registry.latest(first.agent) == second
    assert registry.versions(first.agent) == [first, second]
    assert registry.lineage(second) == [second.id, first.id]


def test_undo_and_redo_go_through_all_versions(registry: Registry) -> None:
    first = registry.add(TIMER)
    agent = first.agent
    second, third = (registry.add(program(text), agent=agent) for text in ("bigger", "blue"))
    assert [registry.undo(agent), registry.undo(agent)] == [second, first]
    with pytest.raises(NothingError, match="is at its first version: there is nothing to undo"):
        registry.undo(agent)
    assert [registry.redo(agent), registry.redo(agent)] == [second, third]
    with pytest.raises(NothingError, match="there is nothing to redo"):
        registry.redo(agent)


def test_an_edit_after_undo_starts_from_there_and_keeps_what_was_undone(registry: Registry) -> None:
    first = registry.add(TIMER)
    second = registry.add(program("bigger"), agent=first.agent)
    registry.undo(first.agent)
    third = registry.add(program("blue"), agent=first.agent)
    assert (third.number, third.parent) == (3, first.id)
    with pytest.raises(NothingError):
        registry.redo(first.agent)
    assert registry.undo(first.agent) == first
    assert registry.versions(first.agent) == [first, second, third]


def test_undo_and_redo_find_the_data_of_that_time(registry: Registry, tmp_path: Path) -> None:
    with closing(Store(tmp_path / "store.sqlite", DEVICE)) as store:

        def data() -> object:
            saved = store.load(agent, registry.lineage(registry.latest(agent)))
            return saved.state["left"] if saved else None

        def click(left: int) -> None:
            store.save(agent, {"left": left}, version=registry.latest(agent).id, cause="click")

        agent = registry.add(TIMER).agent
        click(25)
        registry.add(program("count up"), agent=agent)
        assert data() == 25, "a new version begins with the data there is"
        click(99)
        registry.undo(agent)
        assert data() == 25
        registry.redo(agent)
        assert data() == 99


@pytest.mark.parametrize(
    "text", ["A Pomodoro timer, with break-reminders!", "pomodro timer", "pomo", "break remindres"]
)
def test_agents_are_found_by_what_was_asked_for(registry: Registry, text: str) -> None:
    for intent in ("a calculator", "todo list", "snake"):
        registry.add(program(intent))
    version = registry.add(TIMER)
    registry.add(program("a calculator"), agent=version.agent)
    found = registry.find(text)
    assert [one.version.intent for one in found] == ["a calculator"], "the current version of it"
    assert [one.version.agent for one in found] == [version.agent]
    assert (found[0].likeness > 0.999) == (text[0] == "A")


def test_the_nearest_comes_first_and_edits_are_no_wording(registry: Registry) -> None:
    for intent in ("a timer for tea", "timer", "an egg timer with sound"):
        registry.add(program(intent))
    assert [one.version.agent for one in registry.find("timer")] == ["timer", "timer-for-tea", "egg-timer-with-sound"]
    assert len(registry.find("timer", limit=2)) == 2
    registry.add(program("make it a clock"), agent="timer")
    assert not registry.find("make it a clock")
    assert not registry.find("spaceship")


def test_an_unknown_agent_is_answered_with_the_near_ones(registry: Registry) -> None:
    registry.add(TIMER)
    for act in (registry.latest, registry.versions, registry.undo, registry.redo, registry.delete):
        with pytest.raises(UnknownError, match=r"There is no agent 'pomodoro-timer'\.\nNear that: pomodoro-timer-with"):
            act("pomodoro-timer")
    with pytest.raises(UnknownError, match="There is no version"):
        registry.version("0" * 64)


def test_runs_failures_and_rating_are_counted(registry: Registry) -> None:
    version = registry.add(TIMER).id
    assert registry.tally(version) == Tally(version=version)
    registry.ran(version)
    registry.ran(version)
    registry.failed(version)
    registry.rate(version, 4)
    assert registry.tally(version) == Tally(version=version, runs=2, failures=1, rating=4)
    with pytest.raises(ValueError, match="less than or equal to 5"):
        registry.rate(version, 6)
    with pytest.raises(UnknownError):
        registry.ran("0" * 64)


def test_a_deleted_agent_is_gone_from_the_disk(registry: Registry, path: Path) -> None:
    registry.add(program("a diary of Zanzibar", "secret_source = 1"))
    kept = registry.add(TIMER)
    registry.ran(registry.latest("diary-of-zanzibar").id)
    registry.delete("diary-of-zanzibar")
    content = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert b"secret_source" not in content
    assert b"zanzibar" not in content.lower()
    assert registry.agents() == [kept.agent]
    assert not registry.find("diary of zanzibar")
    assert not registry.problems()


def test_a_program_that_another_agent_shares_is_not_deleted_with_the_first(registry: Registry) -> None:
    first, second = registry.add(program("one", "same")), registry.add(program("two", "same"))
    registry.delete(first.agent)
    assert registry.latest(second.agent).source == "same"


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE programs SET source = source || ' '",
        "UPDATE versions SET record = CAST(replace(record, 'Ada', 'Eve') AS BLOB)",
        "UPDATE versions SET signature = zeroblob(64)",
        "UPDATE versions SET id = 'x' || id WHERE number = 2",
        "UPDATE versions SET agent = 'b' WHERE number = 2",
        "UPDATE versions SET (record, signature) = (SELECT record, signature FROM versions WHERE number = 1)",
        "DELETE FROM versions WHERE number = 1",
        "DELETE FROM versions WHERE number = 2",
        "DELETE FROM heads",
        "UPDATE heads SET signature = zeroblob(64)",
        "UPDATE heads SET agent = 'b'",
        "UPDATE tallies SET record = CAST(replace(record, 'runs\":1', 'runs\":9') AS BLOB)",
        "UPDATE tallies SET version = (SELECT id FROM versions WHERE number = 2)",
    ],
)
def test_tampering_is_found(registry: Registry, path: Path, tampering: str) -> None:
    first = registry.add(TIMER)
    registry.add(program("bigger", "y"), agent=first.agent)
    registry.ran(first.id)
    assert not registry.problems()
    sql(path, tampering)
    assert registry.problems()


def test_what_was_tampered_with_is_not_run(registry: Registry, path: Path) -> None:
    agent, sound = registry.add(TIMER).agent, registry.add(program("snake")).agent
    sql(path, "UPDATE programs SET source = 'evil()' WHERE source LIKE '%25:00%'")
    with pytest.raises(DamagedError, match="was changed, or written by another device"):
        registry.latest(agent)
    assert registry.latest(sound).source == "x"
    assert not registry.find("pomodoro timer")


def test_an_index_that_was_tampered_with_finds_nothing_wrong(registry: Registry, path: Path) -> None:
    registry.add(TIMER)
    sql(path, "UPDATE wordings SET normal = 'calculator'")
    assert not registry.find("calculator")


def test_a_newer_registry_is_refused(registry: Registry, path: Path) -> None:
    registry.close()
    sql(path, "PRAGMA user_version = 99")
    with pytest.raises(NewerError):
        Registry(path, DEVICE)


def bundled(registry: Registry, agent: str) -> Bundle:
    content = bundle.write(registry.bundle(agent, {}), OTHER)
    return bundle.read(content)


def test_an_agent_goes_to_another_device(registry: Registry, tmp_path: Path) -> None:
    here = registry.add(TIMER)
    with closing(Registry(tmp_path / "other.sqlite", OTHER)) as other:
        there = [other.add(TIMER), other.add(program("bigger", "y"), agent=here.agent)]
        other.undo(here.agent)
        read = bundled(other, here.agent)
    needs = {there[0].id: ["net:GET:a.org"], there[1].id: []}
    adopted = registry.adopt(read, needs, approved_by="Bob")
    first, second = (adopted[version.id] for version in there)
    assert first.agent == "pomodoro-timer-with-break-2", "the name was taken"
    assert first.origin == Origin(device=OTHER.fingerprint, version=there[0].id)
    assert (first.approved_by, first.capabilities) == ("Bob", ("net:GET:a.org",)), "not what the file says"
    assert (second.parent, second.source, second.model) == (first.id, "y", "")
    assert registry.latest(first.agent) == first, "what was undone there is not current here"
    assert not registry.problems()


def test_a_program_that_nobody_gated_is_not_adopted(registry: Registry, tmp_path: Path) -> None:
    with closing(Registry(tmp_path / "other.sqlite", OTHER)) as other:
        version = other.add(TIMER)
        read = bundled(other, version.agent)
    with pytest.raises(KeyError):
        registry.adopt(read, {}, approved_by="Bob")
    assert registry.agents() == []


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    said = in_little_room(
        tmp_path,
        """
from runtime.data import DiskFullError
from runtime.device import Device
from runtime.program import Program
from runtime.registry import Registry
registry = Registry(room / "registry.sqlite", Device(b"k" * 32))
done = 0
try:
    while True:
        registry.add(Program(intent=f"thing {done}", source="y" * 3000 + str(done)))
        done += 1
except DiskFullError as error:
    print(error.message)
print(done > 9, len(registry.agents()) == done, registry.problems())
registry.delete(registry.agents()[0])
print(len(registry.agents()) == done - 1, registry.problems())
(room / "ballast").unlink()
print(registry.add(Program(intent="later", source="")).agent, registry.problems())
""",
    )
    assert said.splitlines() == [
        "There is no room left for what was to be kept.",
        "True True []",
        "True []",
        "later []",
    ]


def test_what_was_acknowledged_outlives_its_killed_writer(path: Path) -> None:
    with closing(Registry(path, DEVICE)) as registry:
        registry.add(program("first"))
    for rounds in range(5):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout
            said = [writer.stdout.readline() for _ in range(2 + rounds)]
            os.kill(writer.pid, signal.SIGKILL)
            said += writer.stdout.read().splitlines(keepends=True)
        with closing(Registry(path, DEVICE)) as registry:
            ids = {version.id for version in registry.versions("first")}
            assert {line.strip() for line in said if line.endswith("\n")} <= ids
            assert not registry.problems()


@settings(max_examples=25)
@given(st.lists(st.sampled_from(["edit", "undo", "redo", "reopen"]), max_size=15))
def test_any_order_of_edits_undos_and_redos(acts: list[str]) -> None:
    with TemporaryDirectory() as folder, ExitStack() as open_ones:
        path = Path(folder, "registry.sqlite")
        registry = open_ones.enter_context(closing(Registry(path, DEVICE)))
        current = registry.add(TIMER)
        agent, past, future = current.agent, list[Version](), list[Version]()
        for number, act in enumerate(acts):
            match act:
                case "edit":
                    past, future = [*past, current], []
                    current = registry.add(program(f"edit {number}", act), agent=agent)
                case "undo" if past:
                    future, current = [*future, current], past.pop()
                    assert registry.undo(agent) == current
                case "redo" if future:
                    past, current = [*past, current], future.pop()
                    assert registry.redo(agent) == current
                case "reopen":
                    registry = open_ones.enter_context(closing(Registry(path, DEVICE)))
                case _:
                    with pytest.raises(NothingError):
                        getattr(registry, act)(agent)
            assert registry.latest(agent) == current
            assert registry.lineage(current) == [version.id for version in [current, *reversed(past)]]
        assert len(registry.versions(agent)) == 1 + acts.count("edit")
        assert not registry.problems()


@settings(max_examples=25)
@given(
    st.builds(
        Program,
        intent=st.text(max_size=100),
        source=st.text(max_size=300),
        seed=st.integers(0, 2**64 - 1),
        capabilities=st.lists(st.text(max_size=20), max_size=3).map(tuple),
        approved_by=st.text(max_size=20),
    )
)
def test_any_program_comes_back_as_it_was_also_through_a_file(any_program: Program) -> None:
    with TemporaryDirectory() as folder, closing(Registry(Path(folder, "registry.sqlite"), DEVICE)) as registry:
        version = registry.add(any_program)
        assert Program(**version.model_dump(include=set(Program.model_fields))) == any_program
        assert registry.latest(version.agent) == version
        [adopted] = registry.adopt(bundled(registry, version.agent), {version.id: ()}, approved_by="").values()
        assert adopted.source == any_program.source
        assert not registry.problems()
