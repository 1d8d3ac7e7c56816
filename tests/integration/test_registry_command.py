"""`wisp registry`: what a person sees of what is kept, and what they can do with it."""

from __future__ import annotations

import os
import pty
import stat
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

import pytest

from image import ROOT, command
from runtime import bundle, slot
from runtime.audit import Audit
from runtime.commands import registry as registry_command
from runtime.device import Device
from runtime.program import Program
from runtime.registry import Registry
from runtime.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from runtime.program import Version

TIMER = 'def app(ui):\n    ui.text("25:00")\n'
LOUD = 'def app(ui):\n    ui.text("25:00", size=80)\n'
HOSTILE = "import os\ndef app(ui):\n    os.system('x')\n"


class Said(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def wisp(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Runs the verb with the options that the one command parses."""

    def run(*arguments: object, at: Path = folder) -> Said:
        _, options = command.parse(["registry", "--data-folder", str(at), *map(str, arguments)])
        status = registry_command.main(options, lambda: tmp_path / "component.wasm")
        return Said(status, *capsys.readouterr())

    return run


@pytest.fixture
def timer(folder: Path) -> list[Version]:
    """A timer of two versions, each with its data."""
    device = Device.open(folder)
    with (
        closing(Registry(folder / "registry.sqlite", device)) as kept,
        closing(Store(folder / "store.sqlite", device)) as store,
    ):
        first = kept.add(Program(intent="a tea timer", source=TIMER, approved_by="Ada"))
        second = kept.add(Program(intent="louder", source=LOUD), agent=first.agent)
        store.save(first.agent, {"left": 25}, version=first.id, cause="click")
        store.save(first.agent, {"left": 3}, version=second.id, cause="click")
    return [first, second]


def noted(folder: Path) -> list[str]:
    with closing(Audit(folder / "audit.log", Device.open(folder))) as audit:
        return [entry.kind for entry in audit.search()]


@pytest.mark.usefixtures("timer")
def test_list_shows_what_there_is(wisp: Callable[..., Said]) -> None:
    header, row = wisp("list").out.splitlines()
    assert header.split() == ["agent", "version", "hash", "made", "fared", "asked", "for"]
    assert row.startswith("tea-timer  2 ")
    assert row.endswith("0 runs, 0 failed  louder")
    assert wisp("list", "tee timer").out.splitlines()[1] == row
    assert wisp("list", "calculator").out == "No agent is near 'calculator'.\n"


def test_an_empty_device_says_so(wisp: Callable[..., Said], folder: Path) -> None:
    assert wisp("verify") == Said(0, f"There is nothing in {folder} yet.\n", "")
    assert not folder.exists(), "looking makes nothing"
    assert wisp("list") == Said(0, "There are no agents yet.\n", "")


def test_show_tells_where_a_program_comes_from(wisp: Callable[..., Said], timer: list[Version]) -> None:
    out = wisp("show", "tea-timer").out
    assert f"2 of 2, {timer[1].id}" in out
    assert "approved by  nobody yet" in out
    assert out.endswith(LOUD)


def test_agents_are_named_by_beginnings_of_names_and_hashes(wisp: Callable[..., Said], timer: list[Version]) -> None:
    for name in ("tea", timer[0].id[:8], timer[1].sha256[:6]):
        assert wisp("show", name).out.startswith("agent        tea-timer\n")


def test_unknown_and_ambiguous_names_are_answered_with_the_near_ones(
    wisp: Callable[..., Said], timer: list[Version], folder: Path
) -> None:
    assert wisp("show", "tee-timer") == Said(1, "", "wisp: There is no agent 'tee-timer'.\nNear that: tea-timer\n")
    with closing(Registry(folder / "registry.sqlite", Device.open(folder))) as kept:
        kept.add(Program(intent=timer[0].intent, source=TIMER))
    assert "Say which: tea-timer, tea-timer-2" in wisp("show", "tea").err
    assert "Say which: tea-timer, tea-timer-2" in wisp("show", timer[0].sha256[:8]).err
    assert wisp("show", "tea-timer").status == 0, "a whole name is not ambiguous"


def test_diff_compares_versions(wisp: Callable[..., Said], timer: list[Version]) -> None:
    out = wisp("diff", "tea-timer").out
    assert out.startswith("--- tea-timer 1 ")
    assert '-    ui.text("25:00")\n+    ui.text("25:00", size=80)\n' in out
    assert '+    ui.text("25:00")\n' in wisp("diff", "tea-timer", "2", timer[0].id[:6]).out
    assert "has no version '7'" in wisp("diff", "tea-timer", "7").err
    assert "not more" in wisp("diff", "tea-timer", "1", "2", "1").err


@pytest.mark.usefixtures("timer")
def test_undo_and_redo_are_noted(wisp: Callable[..., Said], folder: Path) -> None:
    assert wisp("undo", "tea-timer").out == "tea-timer is at version 1 now, with its data: a tea timer\n"
    assert "nothing to undo" in wisp("undo", "tea-timer").err
    assert wisp("redo", "tea-timer").out == "tea-timer is at version 2 now, with its data: louder\n"
    assert noted(folder) == ["undo", "redo"]


@pytest.mark.usefixtures("timer")
def test_an_agent_goes_to_another_device_with_its_data(wisp: Callable[..., Said], folder: Path, tmp_path: Path) -> None:
    file, there = tmp_path / "timer.agent", tmp_path / "there"
    assert "whoever has the file can read that" in wisp("export", "tea-timer", "--data", "--out", file).out
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    said = wisp("import", file, at=there)
    assert said.status == 0
    assert f"signed by device {Device.open(folder).fingerprint} (shown, not trusted)" in said.out
    assert "It is here as tea-timer. It may ask for: nothing. Nobody has approved it yet." in said.out
    assert "(not trusted)" in wisp("show", "tea-timer", at=there).out
    device = Device.open(there)
    with (
        closing(Registry(there / "registry.sqlite", device)) as kept,
        closing(Store(there / "store.sqlite", device)) as store,
    ):
        second, first = kept.lineage(kept.latest("tea-timer"))
        states = [store.load("tea-timer", [version]) for version in (first, second)]
        assert [saved.state for saved in states if saved] == [{"left": 25}, {"left": 3}]
    assert noted(folder) == ["exported"]
    assert noted(there) == ["imported"]
    assert wisp("verify", at=there).status == 0


@pytest.mark.usefixtures("timer")
def test_without_being_asked_data_stays_here(wisp: Callable[..., Said], tmp_path: Path) -> None:
    wisp("export", "tea-timer", "--out", tmp_path / "timer.agent")
    assert bundle.read((tmp_path / "timer.agent").read_bytes()).states == {}


def test_what_the_gate_refuses_is_not_taken_in(wisp: Callable[..., Said], folder: Path, tmp_path: Path) -> None:
    there, file = tmp_path / "there", tmp_path / "evil.agent"
    device = Device.open(there)
    with closing(Registry(there / "registry.sqlite", device)) as kept:
        version = kept.add(Program(intent="a tea timer", source=HOSTILE))
        file.write_bytes(bundle.write(kept.bundle(version.agent, {}), device))
    said = wisp("import", file)
    assert said.status == 1
    assert "version 1, line 1:" in said.out
    assert "The gate refused it; nothing was taken in." in said.err
    assert wisp("list").out == "There are no agents yet.\n"
    assert noted(folder) == ["import refused"]


def test_what_is_no_agent_is_not_taken_in(wisp: Callable[..., Said], tmp_path: Path) -> None:
    file = tmp_path / "file"
    assert "can't be read: No such file" in wisp("import", file).err
    file.write_text("hello")
    assert wisp("import", file) == Said(1, "", "wisp: The file is no agent's.\n")


@pytest.mark.usefixtures("timer")
def test_an_agent_becomes_one_wasm_file(wisp: Callable[..., Said], tmp_path: Path) -> None:
    (tmp_path / "component.wasm").write_bytes(b"before" + slot.empty() + b"after")
    file = tmp_path / "timer.wasm"
    assert wisp("export", "tea-timer", "--wasm", "--out", file).status == 0
    content = file.read_bytes()
    assert slot.read(content.removeprefix(b"before").removesuffix(b"after")) == LOUD


@pytest.mark.usefixtures("timer")
def test_a_deleted_agent_is_gone(wisp: Callable[..., Said], folder: Path) -> None:
    assert wisp("delete", "tea-timer").out == "tea-timer is gone, with all its versions and data.\n"
    assert "There is no agent 'tea-timer'" in wisp("show", "tea-timer").err
    with closing(Store(folder / "store.sqlite", Device.open(folder))) as store:
        assert store.agents() == []
    assert noted(folder) == ["deleting", "deleted"]
    assert wisp("verify").status == 0


@pytest.mark.usefixtures("timer")
def test_verify_goes_through_everything(wisp: Callable[..., Said], folder: Path) -> None:
    wisp("undo", "tea-timer")
    whole = wisp("verify")
    assert whole == Said(0, "".join(f"{part}: as it was written\n" for part in ("registry", "store", "audit log")), "")
    (folder / "audit.log").write_bytes((folder / "audit.log").read_bytes().replace(b"undo", b"redo"))
    (folder / "registry.sqlite").write_bytes(b"x" * 5000)
    damaged = wisp("verify")
    assert damaged.status == 1
    assert "registry: 1 problem\n" in damaged.out
    assert "file is not a database" in damaged.out
    assert "audit log: 2 problems\n  After entry 0 comes a line that was changed" in damaged.out


def test_verify_finds_data_that_belongs_to_no_agent(wisp: Callable[..., Said], folder: Path) -> None:
    with closing(Store(folder / "store.sqlite", Device.open(folder))) as store:
        store.save("ghost", {}, version="v1", cause="x")
    assert "There is data of ghost, which is not in the registry." in wisp("verify").out


def test_nothing_that_is_shown_controls_the_terminal(wisp: Callable[..., Said], folder: Path) -> None:
    with closing(Registry(folder / "registry.sqlite", Device.open(folder))) as kept:
        kept.add(Program(intent="a\x1b[2J clock\u202e", source="# \x1b]0;x\x07\n"))
    for arguments in (["list"], ["show", "2j-clock"]):
        said = wisp(*arguments)
        assert said.status == 0, said.err
        assert not {"\x1b", "\x07", "\u202e"} & set(said.out)


@pytest.mark.usefixtures("timer")
def test_a_terminal_gets_a_table(folder: Path) -> None:
    main, terminal = pty.openpty()
    argv = [sys.executable, "-m", "image.bootstrap", "registry", "--data-folder", str(folder), "list"]
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "120"}
    with subprocess.Popen(argv, cwd=ROOT, stdout=terminal, stderr=terminal, env=environment) as listing:
        os.close(terminal)
        said = b""
        while listing.poll() is None or b"louder" not in said:
            try:
                said += os.read(main, 4096)
            except OSError:
                break
    os.close(main)
    assert listing.returncode == 0, said
    assert b"\x1b[1m" in said
    assert b"tea-timer" in said
