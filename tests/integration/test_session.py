"""An agent under virtual time, in the real sandbox: when it is called, what it is told, what outlasts a trap."""

from __future__ import annotations

import io
import json
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest

from runtime import gate, replay, scene_text
from runtime import session as session_module
from runtime.calls import Refused
from runtime.intents import NOW
from runtime.messages import Changed, Clicked, Replied
from runtime.person import pressed
from runtime.replay import Recorder, RecordError
from runtime.session import Session, Start, World
from runtime.steps import Click, parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pydantic import JsonValue

    from runtime.agents import Agents
    from runtime.session import CallHandler

DICE = """
import random
def app(ui):
    rolls = ui.state.get("rolls", [])
    if ui.button("Roll"):
        rolls.append(random.randint(1, 1000))
    ui.text(f"Rolls: {rolls}")
    ui.text(ui.now.strftime("%H:%M"))
"""
BOMB = """
def app(ui):
    count = ui.state.get("count", 0)
    ui.text(f"Count {count}")
    if ui.button("Add"):
        ui.state.count = count + 1
    if ui.button("Hang"):
        n = 0
        while n >= 0:
            n += 1
"""


def refuse(name: str, _: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
    raise Refused(f"nothing does {name}")


@contextmanager
def opened(
    agents: Agents,
    source: str,
    *,
    seed: int = 0,
    recorder: Recorder | None = None,
    calls: CallHandler = refuse,
) -> Iterator[Session]:
    start = Start(source, gate.read(source).outline or {}, seed=seed)
    recorder = recorder or Recorder(io.StringIO())
    recorder.start(NOW, start)
    with closing(Session(agents.start("test"), start, World(NOW), calls, watch=recorder.turn)) as session:
        yield session


def click(session: Session, label: str) -> None:
    (step,) = parse([{"click": label}])
    assert isinstance(step, Click)
    session.send(pressed(session.scene, step.click).press)


def shown(session: Session) -> str:
    return scene_text.text(session.scene)


@pytest.mark.parametrize(
    ("body", "frames"),
    [
        ("ui.text('still')", 0),
        ("ui.text(ui.now.strftime('%H:%M'))", 1),
        ("ui.text(ui.now.strftime('%H:%M:%S'))", 90),
        ("ui.text(f'{ui.dt:.3f}')", 90 * 40),
    ],
)
def test_an_agent_is_called_as_often_as_it_looks_at_the_clock(agents: Agents, body: str, frames: int) -> None:
    """Of a longer wait than a minute the frames come less often, 3600 in all."""
    with opened(agents, f"def app(ui):\n    {body}\n") as session:
        first = session.frames
        session.advance(90)
        assert session.frames - first == frames
        assert session.world.now == NOW + 90
        assert not session.problems


def test_a_second_of_animation_is_sixty_frames(agents: Agents) -> None:
    source = "def app(ui):\n    ui.state.t = ui.state.get('t', 0) + ui.dt\n    ui.text(f'{ui.state.t:.3f}')\n"
    with opened(agents, source) as session:
        first, began = session.frames, session.state
        session.advance(1)
        assert session.frames - first == 60
        assert began is not None
        assert session.state is not None
        assert session.state["t"] - began["t"] == pytest.approx(1)  # type: ignore[operator]


def test_a_year_is_a_bounded_number_of_frames(agents: Agents, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_module, "_MOST_FRAMES", 1000)
    with opened(agents, "def app(ui):\n    ui.text(ui.now.strftime('%Y %H:%M'))\n") as session:
        session.advance(365 * 86_400)
        assert session.frames <= 1001
        assert "2027 15:0" in shown(session)


def test_waiting_ends_early_with_what_is_awaited(agents: Agents) -> None:
    with opened(agents, "def app(ui):\n    ui.text(ui.now.strftime('%H:%M:%S'))\n") as session:
        assert session.advance(60, lambda: "15:09:31" in shown(session))
        assert session.world.now == NOW + 5
        assert not session.advance(5, lambda: False)
        assert session.world.now == NOW + 10


def test_setting_the_clock_shows_at_once(agents: Agents) -> None:
    with opened(agents, "def app(ui):\n    ui.text(ui.now.strftime('%H:%M'))\n") as session:
        session.set_time(NOW + 3600)
        assert "16:09" in shown(session)


def test_the_same_inputs_give_the_same_scenes(agents: Agents) -> None:
    scenes = []
    for seed in (1, 1, 2):
        with opened(agents, DICE, seed=seed) as session:
            click(session, "Roll")
            session.advance(61)
            click(session, "Roll")
            scenes.append(session.scene.encoded())
    assert scenes[0] == scenes[1] != scenes[2]


def test_a_reply_arrives_at_a_later_frame(agents: Agents) -> None:
    source = "def app(ui):\n    ui.text(ui.ai('a poem') or 'Thinking')\n"

    def answer(_: str, __: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
        return {"request": 7}

    with opened(agents, source, calls=answer) as session:
        assert "Thinking" in shown(session)
        session.world.later(0.5, Replied(request=7, ok=True, value="Rain"))
        session.advance(0.4)
        assert "Thinking" in shown(session)
        session.advance(0.2)
        assert "Rain" in shown(session)
        assert [call.name for call in session.calls] == ["ask"]


def test_a_program_that_cannot_be_loaded_has_a_problem_and_no_scene(agents: Agents) -> None:
    with opened(agents, "def app(ui):\n    pass\nraise ValueError('no')\n") as session:
        assert session.over
        assert session.scene.nodes == ()
        assert (session.problems[0].line, "no" in session.problems[0].message) == (3, True)
        session.advance(10)
        session.send(Clicked(id="button:Roll"))


def test_what_was_kept_outlasts_a_trap(agents: Agents) -> None:
    with opened(agents, BOMB) as session:
        click(session, "Add")
        click(session, "Hang")
        assert len(session.problems) == 1
        session.advance(1)
        assert "Count 1" in shown(session)
        click(session, "Add")
        assert "Count 2" in shown(session)


def test_after_three_traps_in_a_minute_it_is_over(agents: Agents) -> None:
    with opened(agents, BOMB) as session:
        for _ in range(3):
            click(session, "Hang")
            session.advance(1)
        assert session.over
        assert "3 times within a minute" in session.problems[-1].message


def recorded(agents: Agents, source: str, *labels: str) -> str:
    file = io.StringIO()
    with opened(agents, source, recorder=Recorder(file), calls=lambda *_: {"text": "from the clipboard"}) as session:
        for label in labels:
            click(session, label)
            session.advance(1)
        session.send(Changed(id="nobody", value=1))
    return file.getvalue()


def replayed(agents: Agents, folder: Path, text: str) -> list[replay.Difference]:
    path = folder / "record.jsonl"
    path.write_text(text)
    return list(replay.replay(agents, replay.read(path)))


@pytest.mark.parametrize(
    ("source", "labels"),
    [
        (DICE, ["Roll", "Roll"]),
        (BOMB, ["Add", "Add"]),
        ("def app(ui):\n    ui.text(ui.paste())\n    ui.text(f'{ui.time:.3f}')\n", []),
        ("def app(ui):\n    pass\nraise ValueError('no')\n", []),
    ],
)
def test_a_replay_gives_the_same_bytes(agents: Agents, tmp_path: Path, source: str, labels: list[str]) -> None:
    record = recorded(agents, source, *labels)
    assert record.count("\n") >= 2
    assert replayed(agents, tmp_path, record) == []


def test_a_replay_tells_what_came_out_otherwise(agents: Agents, tmp_path: Path) -> None:
    start, *frames = recorded(agents, DICE, "Roll").splitlines(keepends=True)
    other = json.dumps({**json.loads(start), "seed": 9}) + "\n"
    differences = replayed(agents, tmp_path, "".join([other, *frames]))
    assert differences[0].what == "the scene is another"
    assert differences[0].line == 3


def test_a_replay_answers_only_the_calls_that_were_made(agents: Agents, tmp_path: Path) -> None:
    record = recorded(agents, "def app(ui):\n    ui.text(ui.paste())\n")
    assert '"name":"paste"' in record
    differences = replayed(agents, tmp_path, record.replace('"name":"paste"', '"name":"copy"'))
    assert "a call was not made" in [difference.what for difference in differences]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{}\n", "line 1 is not of a record"),
        ('{"kind":"frame","now":1,"events":[],"calls":[],"scene":null,"problem":null}\n', "begins with a start"),
    ],
)
def test_what_is_no_record_is_refused(agents: Agents, tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(RecordError, match=words):
        replayed(agents, tmp_path, text)
