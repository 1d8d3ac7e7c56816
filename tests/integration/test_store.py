"""The store on a real disk: what was said to be saved is there, whatever happens, and nothing else can read it."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import ExitStack, closing, suppress
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from image import ROOT
from runtime.audit import Audit
from runtime.data import DamagedError, DataError
from runtime.database import BusyError, Database, DiskFailedError, NewerError, OtherDeviceError
from runtime.device import Device
from runtime.store import MAX_DEPTH, Saved, Store, StoreFullError, UnkeepableError
from tests.integration.little_room import in_little_room

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DEVICE = Device(b"k" * 32)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
WRITER = """
import sys
from pathlib import Path
from runtime.device import Device
from runtime.store import Store
store, number = Store(Path(sys.argv[1]), Device(b"k" * 32)), int(sys.argv[2])
while True:
    number += 1
    store.save("timer", {"number": number, "ballast": "x" * 5000}, version="v1", cause=f"click {number}")
    print(number, flush=True)
"""

STARTER = """
import sys
from contextlib import closing
from pathlib import Path
from runtime.audit import Audit
from runtime.device import Device
from runtime.store import Store
folder = Path(sys.argv[1])
sys.stdin.read()
device = Device.open(folder)
with closing(Store(folder / "store.sqlite", device)) as store, closing(Audit(folder / "audit.log", device)) as audit:
    store.save(sys.argv[2], {}, version="v1", cause="start")
    audit.append("start")
print(device.fingerprint)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with closing(Store(path, DEVICE)) as opened:
        yield opened


def save(store: Store, agent: str, version: str, **state: Any) -> None:  # noqa: ANN401 - any JSON
    store.save(agent, state, version=version, cause="click")


def test_what_was_saved_is_loaded(store: Store, path: Path) -> None:
    assert store.load("timer", ["v1"]) is None
    store.save("timer", {"left": 25}, version="v1", cause="start")
    store.save("timer", {"left": 24}, version="v1", cause="tick")
    with closing(Store(path, DEVICE)) as later:
        assert later.load("timer", ["v1"]) == Saved({"left": 24}, "v1", "tick")


def test_a_version_begins_with_its_parents_data_and_leaves_it_alone(store: Store) -> None:
    save(store, "timer", "v1", left=25)
    assert store.load("timer", ["v2", "v1"]) == Saved({"left": 25}, "v1", "click")
    save(store, "timer", "v2", left=1, loud=True)
    assert store.load("timer", ["v2", "v1"]) == Saved({"left": 1, "loud": True}, "v2", "click")
    assert store.load("timer", ["v1"]) == Saved({"left": 25}, "v1", "click"), "undo finds the data of that time"
    assert store.versions("timer") == ["v1", "v2"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.text(), st.text(), st.dictionaries(st.text(), JSON, max_size=5), st.text())
def test_any_state_comes_back_in_its_order(
    store: Store, agent: str, version: str, state: dict[str, Any], cause: str
) -> None:
    store.save(agent, state, version=version, cause=cause, durable=False)
    saved = store.load(agent, [version])
    assert saved == Saved(state, version, cause)
    assert list(saved.state) == list(state)


@pytest.mark.parametrize(
    "value",
    [float("nan"), float("inf"), {1, 2}, b"x", "\ud800", 10**5000],
    ids=["nan", "inf", "set", "bytes", "half", "huge"],
)
def test_what_json_cannot_hold_is_refused(store: Store, value: object) -> None:
    save(store, "timer", "v1", left=25)
    with pytest.raises(UnkeepableError, match="timer wants to remember what can't be kept"):
        save(store, "timer", "v1", left=value)
    assert store.load("timer", ["v1"]) == Saved({"left": 25}, "v1", "click")


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 100_000])
def test_what_is_too_deep_is_refused(store: Store, depth: int) -> None:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    with pytest.raises(UnkeepableError):
        save(store, "timer", "v1", left=value)


def test_an_agent_has_a_quota_and_keeps_what_it_had(path: Path) -> None:
    with closing(Store(path, DEVICE, quota=100)) as store:
        save(store, "timer", "v1", note="x" * 80)
        with pytest.raises(StoreFullError, match="timer wants to remember 111 bytes; an agent may have 100"):
            save(store, "timer", "v1", note="x" * 100)
        assert store.load("timer", ["v1"]) == Saved({"note": "x" * 80}, "v1", "click")


def test_nobody_else_reads_it(store: Store, path: Path) -> None:
    save(store, "diary", "v1", text="my secret thought")
    assert b"secret" not in b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


def test_what_was_erased_is_gone(store: Store, path: Path) -> None:
    save(store, "diary", "v1", text="x")
    save(store, "diary", "v2", text="x")
    save(store, "timer", "v1", left=25)
    [(sealed,)] = sql(path, "SELECT sealed FROM states WHERE agent = 'diary' AND version = 'v2'")
    assert any(sealed in file.read_bytes() for file in path.parent.iterdir())
    store.erase("diary")
    assert store.load("diary", ["v2", "v1"]) is None
    assert store.load("timer", ["v1"])
    assert not any(sealed in file.read_bytes() for file in path.parent.iterdir())


def sql(path: Path, statement: str) -> list[Any]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return connection.execute(statement).fetchall()


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE states SET sealed = (SELECT sealed FROM states WHERE agent = 'timer' AND version = 'v1')",
        "UPDATE states SET agent = 'timer', version = 'v9' WHERE agent = 'diary'",
        "UPDATE states SET sealed = zeroblob(60)",
        "UPDATE states SET sealed = x''",
    ],
)
def test_rows_cannot_be_swapped_or_changed(store: Store, path: Path, tampering: str) -> None:
    for agent, version in (("timer", "v1"), ("timer", "v2"), ("diary", "v1")):
        save(store, agent, version, text=agent + version)
    assert not store.problems()
    sql(path, tampering)
    assert store.problems()
    broken = 0
    for agent, version in (("timer", "v9"), ("timer", "v2"), ("diary", "v1")):
        try:
            store.load(agent, [version])
        except DamagedError:
            broken += 1
    assert broken


def test_another_devices_store_is_refused_and_left_as_it_is(store: Store, path: Path) -> None:
    save(store, "timer", "v1", left=25)
    with pytest.raises(OtherDeviceError, match="belongs to another device"):
        Store(path, Device(b"o" * 32))
    assert store.load("timer", ["v1"])


def test_a_newer_store_is_refused_and_left_as_it_is(store: Store, path: Path) -> None:
    store.close()
    sql(path, "PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(NewerError, match="was written by a newer Wisp"):
        Store(path, DEVICE)
    assert path.read_bytes() == before


def test_a_schema_moves_forward_one_step_at_a_time(path: Path) -> None:
    first, second = (
        (lambda change: change.execute("CREATE TABLE a(x)")),
        (lambda change: change.execute("DROP TABLE a")),
    )
    with closing(Database(path, DEVICE, [first])) as database:
        assert database.read("SELECT count(*) FROM a") == [(0,)]
    with closing(Database(path, DEVICE, [first, second])) as database:
        assert database.read("PRAGMA user_version") == [(2,)]


def test_a_step_that_fails_leaves_the_schema_as_it_was(path: Path) -> None:
    first, second = (
        (lambda change: change.execute("CREATE TABLE a(x)")),
        (lambda change: change.execute("DROP TABLE b")),
    )
    Database(path, DEVICE, [first]).close()
    with pytest.raises(DamagedError, match="no such table: b"):
        Database(path, DEVICE, [first, lambda change: change.execute("CREATE TABLE c(x)"), second])
    with closing(Database(path, DEVICE, [first])) as database:
        assert database.read("SELECT name FROM sqlite_schema WHERE name IN ('a', 'c')") == [("a",)]


def test_what_is_no_database_of_ours_is_refused_and_left_as_it_is(path: Path) -> None:
    path.write_bytes(b"not a database" * 1000)
    with pytest.raises(DamagedError, match="file is not a database"):
        Store(path, DEVICE)
    assert path.read_bytes() == b"not a database" * 1000
    path.unlink()
    sql(path, "CREATE TABLE theirs(x)")
    with pytest.raises(DamagedError, match="none of Wisp's"):
        Store(path, DEVICE)


@pytest.mark.parametrize("seed", range(12))
def test_damage_of_the_file_is_never_worse_than_an_error_in_words(path: Path, seed: int) -> None:
    with closing(Store(path, DEVICE)) as store:
        for number in range(30):
            save(store, f"agent{number}", "v1", text="x" * 300)
    content, dice = bytearray(path.read_bytes()), random.Random(seed)  # noqa: S311 - the same damage each time
    for _ in range(40):
        content[dice.randrange(len(content))] = dice.randrange(256)
    path.write_bytes(content)
    with suppress(DataError), closing(Store(path, DEVICE)) as store:
        assert store.problems()
        for number in range(30):
            with suppress(DataError):
                assert store.load(f"agent{number}", ["v1"]) in (None, Saved({"text": "x" * 300}, "v1", "click"))


@pytest.mark.usefixtures("store")
def test_a_busy_store_says_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.database.PATIENCE_SECONDS", 0.05)
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as other,
        closing(Store(path, DEVICE)) as impatient,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(BusyError, match="is in use by another program"):
            save(impatient, "timer", "v1", left=1)
        other.execute("ROLLBACK")
        save(impatient, "timer", "v1", left=2)


def test_a_folder_that_is_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(DiskFailedError, match="can't be opened: No such file"):
        Store(tmp_path / "gone" / "store.sqlite", DEVICE)


def test_saving_waits_for_the_disk_only_where_that_was_promised(store: Store) -> None:
    synchronous = []
    for durable in (True, False, True):
        store.save("timer", {}, version="v1", cause="x", durable=durable)
        synchronous += store._database.read("PRAGMA synchronous")
    assert synchronous == [(2,), (1,), (2,)]


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    said = in_little_room(
        tmp_path,
        """
from runtime.data import DiskFullError
from runtime.device import Device
from runtime.store import Store
store = Store(room / "store.sqlite", Device(b"k" * 32))
done = 0
try:
    while True:
        store.save(f"agent{done}", {"text": "y" * 5000}, version="v1", cause="x")
        done += 1
except DiskFullError as error:
    print(error)
print(done > 5, all(store.load(f"agent{number}", ["v1"]) for number in range(done)), store.problems())
store.erase("agent0")
print(store.load("agent0", ["v1"]), store.load("agent1", ["v1"]) is not None)
(room / "ballast").unlink()
store.save(f"agent{done}", {"text": "y" * 5000}, version="v1", cause="x")
print(store.load(f"agent{done}", ["v1"]) is not None, store.problems())
""",
    )
    assert said.splitlines() == [
        "There is no room left for what was to be kept.",
        "Delete something; what was kept before is still there.",
        "True True []",
        "None True",
        "True []",
    ]


def test_what_was_acknowledged_outlives_its_killed_writer(path: Path) -> None:
    acknowledged = 0
    for round_ in range(8):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), str(acknowledged)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout
            writer.stdout.readline()
            time.sleep(0.01 * round_)
            os.kill(writer.pid, signal.SIGKILL)
            said = writer.stdout.read().split("\n")[:-1]
        acknowledged = max([acknowledged + 1, *map(int, said)])
        with closing(Store(path, DEVICE)) as store:
            saved = store.load("timer", ["v1"])
            assert saved
            number = saved.state["number"]
            assert number in {acknowledged, acknowledged + 1}, "the last acknowledged, or the one that was under way"
            assert saved.cause == f"click {number}"
            assert not store.problems()
        acknowledged = int(str(number))


@pytest.mark.parametrize("round_", range(4))
def test_processes_that_start_together_share_one_new_device(tmp_path: Path, round_: int) -> None:
    folder, many = tmp_path / "data", 4
    argv = [sys.executable, "-c", STARTER, str(folder)]
    with ExitStack() as stack:
        started = [
            stack.enter_context(
                subprocess.Popen(
                    [*argv, f"agent{number}"], cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
                )
            )
            for number in range(many)
        ]
        for process in started:
            assert process.stdin
            process.stdin.close()
        said = {process.stdout.read() for process in started if process.stdout}
    device = Device.open(folder)
    assert said == {f"{device.fingerprint}\n"}, round_
    with (
        closing(Store(folder / "store.sqlite", device)) as store,
        closing(Audit(folder / "audit.log", device)) as audit,
    ):
        assert len(store.agents()) == many
        assert not audit.verify()
        assert len(list(audit.search())) == many
