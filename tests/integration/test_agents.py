"""Agents in their processes: what they show and keep, how they are stopped, restarted and given up, and live ones."""

from __future__ import annotations

import json
import os
import signal
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from runtime import component as installed
from runtime import latest, scene, scene_text
from runtime.agents import Agents, GivenUp, LoadFailed, Trapped
from runtime.calls import Refused
from runtime.messages import Clicked
from runtime.wire import pair

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic import JsonValue

    from image.component import Built
    from runtime.agents import Agent, Frame
    from runtime.wire import Channel

NOW = 1_790_000_000.0
COUNTER = """
def app(ui):
    ui.title("Counter")
    ui.text(ui.state.get("count", 0))
    if ui.button("Add"):
        ui.state.count = ui.state.get("count", 0) + 1
    if ui.button("Hang"):
        while True:
            pass
"""


@pytest.fixture
def agent(agents: Agents) -> Iterator[Agent]:
    agent = agents.start("tested")
    yield agent
    agent.close()


def load(agent: Agent, source: str, state: Mapping[str, Any] | None = None) -> None:
    agent.load(source, state=state, seed=0, now=NOW, zone=0, outline={"branches": [], "bare": []})


def shown(frame: Frame) -> str:
    assert frame.scene is not None
    return scene_text.text(frame.scene)


def click(agent: Agent, label: str, now: float = NOW) -> Frame:
    return agent.frame(now, [Clicked(id=f"button:{label}")])


def test_a_program_is_loaded_called_and_clicked(agent: Agent) -> None:
    load(agent, COUNTER)
    assert "== Counter ==" in shown(agent.frame(NOW))
    frame = click(agent, "Add")
    assert frame.state == {"count": 1}
    assert "\n1\n" in shown(frame)


def test_what_didnt_change_isnt_sent_again(agent: Agent) -> None:
    load(agent, COUNTER)
    first, second = agent.frame(NOW), agent.frame(NOW + 1)
    assert first.wake is None
    assert (second.scene, second.state, second.error) == (None, None, None)


def test_it_goes_on_from_what_was_kept(agent: Agent) -> None:
    load(agent, COUNTER, {"count": 41})
    agent.frame(NOW)
    assert click(agent, "Add").state == {"count": 42}


@pytest.mark.parametrize(
    ("source", "message", "line"),
    [
        ("x = (\n", "not Python", 1),
        ("import os\ndef app(ui): pass", "no module os", 1),
        ("\n1 / 0\ndef app(ui): pass", "division by zero", 2),
        ("def main(): pass", "no function app", None),
    ],
)
def test_a_program_that_cant_be_loaded_says_why(agent: Agent, source: str, message: str, line: int | None) -> None:
    with pytest.raises(LoadFailed, match=message) as failed:
        load(agent, source)
    assert failed.value.error.line == line


def test_an_error_names_its_line_and_leaves_the_agent_alive(agent: Agent) -> None:
    load(agent, "def app(ui):\n    ui.text('fine')\n    if ui.button('Break'):\n        1 / 0\n")
    agent.frame(NOW)
    frame = click(agent, "Break")
    assert frame.error is not None
    assert "division by zero" in frame.error.message
    assert frame.error.line == 4
    assert frame.scene is None
    assert agent.frame(NOW + 1).error is None


def test_what_it_prints_comes_with_the_frame(agent: Agent) -> None:
    load(agent, "def app(ui):\n    print('one')\n    print('two')\n    print('x' * 70_000)\n")
    printed = agent.frame(NOW).printed
    assert printed[:2] == ("one", "two")
    assert 0 < len("".join(printed)) <= 64 * 1024


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("while True:\n        pass", "time"),
        ("import random\n    random._os.abort()", "crash"),
        ("for n in range(700):\n        ui.text('x' * 4000)", "output"),
        ("ui.state.much = 'x' * 1_500_000", "scene"),
    ],
)
def test_it_is_stopped_for_a_reason_and_can_be_restarted(agent: Agent, body: str, reason: str) -> None:
    load(
        agent, f"def app(ui):\n    ui.text('hello')\n    if ui.button('Go'):\n        go(ui)\ndef go(ui):\n    {body}\n"
    )
    agent.frame(NOW)
    before = agent.pid
    with pytest.raises(Trapped) as trapped:
        click(agent, "Go")
    assert trapped.value.reason == reason
    assert str(trapped.value)
    with pytest.raises(Trapped, match="isn't running"):
        agent.frame(NOW)
    agent.restart()
    assert agent.pid != before
    assert "hello" in shown(agent.frame(NOW))


def test_a_restarted_agent_has_what_it_kept(agent: Agent) -> None:
    load(agent, COUNTER)
    agent.frame(NOW)
    click(agent, "Add")
    with pytest.raises(Trapped):
        click(agent, "Hang")
    agent.restart()
    assert "\n1\n" in shown(agent.frame(NOW))


def test_three_traps_in_a_minute_are_enough(agent: Agent) -> None:
    load(agent, COUNTER)
    for second in range(3):
        with pytest.raises(Trapped):
            click(agent, "Hang", NOW + second)
        if second < 2:
            agent.restart()
            agent.frame(NOW + second)
    with pytest.raises(GivenUp, match="tested was stopped 3 times within a minute"):
        agent.restart()


def test_three_traps_in_an_hour_arent(agent: Agent) -> None:
    load(agent, COUNTER)
    for minute in range(0, 90, 30):
        with pytest.raises(Trapped):
            click(agent, "Hang", NOW + 60 * minute)
        agent.restart()
        agent.frame(NOW + 60 * minute)


def test_a_killed_process_is_a_trap_like_others(agent: Agent) -> None:
    load(agent, COUNTER, {"count": 7})
    agent.frame(NOW)
    os.kill(agent.pid, signal.SIGKILL)
    with pytest.raises(Trapped) as trapped:
        agent.frame(NOW)
    assert trapped.value.reason in {"crash", "memory"}
    agent.restart()
    assert "\n7\n" in shown(agent.frame(NOW))


def test_calls_are_answered_or_refused(agent: Agent) -> None:
    asked: list[tuple[str, Mapping[str, JsonValue]]] = []

    def answer(name: str, payload: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
        asked.append((name, payload))
        if payload.get("name") == "notes/a.txt":
            return {"text": "written earlier"}
        raise Refused("denied: not this one")

    agent.call = answer
    load(
        agent,
        "def app(ui):\n    ui.text(ui.files.read('notes/a.txt'))\n    try:\n        ui.files.read('b')\n"
        "    except PermissionError as error:\n        ui.text(f'refused: {error}')\n",
    )
    text = shown(agent.frame(NOW))
    assert "written earlier" in text
    assert "refused: not this one" in text
    assert ("files.read", {"name": "notes/a.txt"}) in asked


def test_an_agent_whose_calls_nobody_answers_is_told_so(agent: Agent) -> None:
    load(agent, "def app(ui):\n    ui.text(ui.paste())\n")
    frame = agent.frame(NOW)
    assert frame.error is not None
    assert "nothing answers paste" in frame.error.message


def test_long_programs_states_and_scenes_travel(agent: Agent) -> None:
    source = (
        "def app(ui):\n    for n in range(200):\n        ui.text('é' * 1000)\n    ui.state.n = len(ui.state.much)\n"
    )
    load(agent, source + "# " + "long " * 12_000, {"much": "ü" * 200_000})
    frame = agent.frame(NOW)
    assert frame.error is None
    assert shown(frame).count("é") == 200_000
    assert frame.state is not None
    assert frame.state["n"] == 200_000


def test_agents_know_nothing_of_each_other(agents: Agents) -> None:
    source = "KEPT = []\ndef app(ui):\n    KEPT.append(1)\n    ui.text(f'{len(KEPT)} here')\n"
    started = [agents.start(name) for name in ("one", "two")]
    for one in started:
        load(one, source)
        assert "1 here" in shown(one.frame(NOW))
    assert len({one.pid for one in started}) == 2
    for one in started:
        one.close()


def test_the_same_inputs_give_the_same_scenes(agents: Agents) -> None:
    source = "def app(ui):\n    ui.text(random.random())\n    ui.text(ui.now)\n    ui.text(time.time())\n"
    scenes = set()
    for name in ("one", "two"):
        one = agents.start(name)
        load(one, source)
        frame = one.frame(NOW)
        assert frame.scene is not None
        scenes.add(frame.scene.encoded())
        one.close()
    assert len(scenes) == 1


# The zygote.


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def test_a_zygote_that_was_killed_is_replaced(built: Built) -> None:
    with Agents(built.cwasm) as agents:
        agents.start("first").close()
        before = agents.pid
        os.kill(before, signal.SIGKILL)
        for name in ("second", "third"):
            agent = agents.start(name)
            try:
                load(agent, COUNTER)
                assert "Counter" in shown(agent.frame(NOW))
            except Trapped:  # asked for in advance: it ended with its zygote
                assert name == "second"
            finally:
                agent.close()
        assert agents.pid != before


def test_processes_made_in_advance_may_die(built: Built) -> None:
    with Agents(built.cwasm) as agents:
        agents.start("first").close()
        for child in _children(agents.pid)[1:]:  # the first holds the namespace
            os.kill(child, signal.SIGKILL)
        for _ in range(3):
            agent = agents.start("next")
            try:
                load(agent, COUNTER)
            except Trapped:
                agent.restart()
            assert "Counter" in shown(agent.frame(NOW))
            agent.close()


def test_with_its_agents_everything_ends(built: Built) -> None:
    with Agents(built.cwasm) as agents:
        agent = agents.start("left")
        load(agent, COUNTER)
        processes = [agents.pid, *_children(agents.pid)]
    end = time.monotonic() + 5
    while any(Path(f"/proc/{pid}/status").exists() for pid in processes) and time.monotonic() < end:
        time.sleep(0.01)
    assert not [pid for pid in processes if Path(f"/proc/{pid}/status").exists()]
    agent.close()


def test_code_with_another_hash_isnt_loaded(built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = tmp_path / "agent.cwasm"
    code.write_bytes(built.cwasm.read_bytes()[:-1] + b"x")
    manifest = built.cwasm.with_suffix(".json")
    code.with_suffix(".json").write_bytes(manifest.read_bytes())
    monkeypatch.setenv("WISP_COMPONENT", str(code))
    with pytest.raises(installed.ComponentError, match="build it again"):
        installed.find()
    code.with_suffix(".json").write_text(json.dumps({}))
    with pytest.raises(installed.ComponentError, match="can't be read"):
        installed.find()


# Live agents: on their own clock, scenes through shared memory.


class Shown:
    """The screen's side of a live agent."""

    def __init__(self, channel: Channel, reader: latest.Reader) -> None:
        self.channel, self._reader = channel, reader

    def until(self, words: str) -> str:
        end, text = time.monotonic() + 5, ""
        while time.monotonic() < end:
            data = self._reader.read()
            if data is not None:
                text = scene_text.text(scene.parse(data))
                if words in text:
                    return text
            time.sleep(0.002)
        raise AssertionError(f"{words!r} wasn't shown, but {text!r}")

    def nothing_more(self, seconds: float) -> bool:
        time.sleep(seconds)
        return self._reader.read() is None


@contextmanager
def live(agent: Agent, source: str) -> Iterator[Shown]:
    load(agent, source)
    here, there = pair()
    memory = latest.create()
    reader = latest.Reader(memory)
    agent.go_live(there.fileno(), memory)
    there.close()
    os.close(memory)
    try:
        yield Shown(here, reader)
    finally:
        here.close()
        reader.close()


def processor_ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def test_a_live_agent_shows_and_answers_by_itself(agent: Agent) -> None:
    with live(agent, COUNTER) as screen:
        screen.until("Counter")
        screen.channel.send(Clicked(id="button:Add").model_dump())
        assert "\n1\n" in screen.until("\n1\n")
        report = agent.report()
        assert report is not None
        assert report.state == {"count": 1}


def test_a_live_agent_without_anything_to_do_takes_no_time(agent: Agent) -> None:
    with live(agent, COUNTER) as screen:
        screen.until("Counter")
        before = processor_ticks(agent.pid)
        assert screen.nothing_more(1.0)
        assert processor_ticks(agent.pid) == before


def test_a_live_agent_runs_on_its_own_clock(agent: Agent) -> None:
    source = """
def app(ui):
    if ui.every(0.1):
        ui.state.n = ui.state.get("n", 0) + 1
    ui.text(f"{ui.state.get('n', 0)} ticks")
"""
    with live(agent, source) as screen:
        screen.until("3 ticks")


def test_what_is_the_same_isnt_shown_again(agent: Agent) -> None:
    with live(agent, "def app(ui):\n    ui.every(0.05)\n    ui.text('the same')\n") as screen:
        screen.until("the same")
        assert screen.nothing_more(0.3)


def test_a_live_agent_that_hangs_is_stopped_and_goes_on_live(agent: Agent) -> None:
    with live(agent, COUNTER) as screen:
        screen.until("Counter")
        screen.channel.send(Clicked(id="button:Add").model_dump())
        screen.until("\n1\n")
        assert agent.report() is not None
        screen.channel.send(Clicked(id="button:Hang").model_dump())
        with pytest.raises(Trapped) as trapped:
            agent.report()
        assert trapped.value.reason == "time"
        agent.restart()
        screen.until("\n1\n")


def test_an_event_that_is_none_ends_a_live_agent_in_words(agent: Agent) -> None:
    with live(agent, COUNTER) as screen:
        screen.until("Counter")
        screen.channel.send({"kind": "explode"})
        with pytest.raises(Trapped) as trapped:
            agent.report()
        assert trapped.value.reason == "crash"


def test_others_go_on_while_one_takes_long_to_load(agents: Agents, agent: Agent) -> None:
    slow = agents.start("slow")
    slow.begin(
        "while True:\n    pass\n\n\ndef app(ui):\n    pass\n",
        state=None, seed=0, now=NOW, zone=0, outline={"branches": [], "bare": []},
    )  # fmt: skip
    load(agent, COUNTER)
    assert "== Counter ==" in shown(agent.frame(NOW))
    with pytest.raises(Trapped, match="longer than 2 s"):  # which nobody waited for until now
        slow.loaded()
    slow.close()
