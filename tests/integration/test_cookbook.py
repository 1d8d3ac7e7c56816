"""Every program of the cookbook does what a person would try on it, in the real sandbox; and wrong ones don't pass."""

from __future__ import annotations

import random
import re
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING, NamedTuple

import pytest

from image import ROOT
from runtime import gate, intents, scene
from runtime.bus import Bus
from runtime.calls import Calls
from runtime.capabilities import Authority, Capability, Holder
from runtime.files import Files
from runtime.intents import NOW
from runtime.messages import Changed, Clicked, Heard, KeyUsed, Pointed
from runtime.person import pressed
from runtime.replies import Outside, Replies
from runtime.scene_text import text
from runtime.session import Session, Start, World

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from runtime.agents import Agents
    from runtime.messages import AgentEvent
    from runtime.scene import Node

COOKBOOK = ROOT / "models" / "cookbook"
BEHAVIOURS = {behaviour.id: behaviour for behaviour in intents.read(COOKBOOK / "behaviour.jsonl")}


@pytest.mark.parametrize("name", BEHAVIOURS)
def test_does_what_was_asked(name: str, agents: Agents) -> None:
    outcome = intents.run(agents, BEHAVIOURS[name], COOKBOOK, seed=0)
    assert outcome.passed, f"{outcome.why}\n{outcome.scene}"


@pytest.mark.parametrize("name", ["dice", "game_2048", "hangman", "memory", "minesweeper", "multiplication"])
def test_luck_has_no_part_in_it(name: str, agents: Agents) -> None:
    for seed in range(1, 6):
        outcome = intents.run(agents, BEHAVIOURS[name], COOKBOOK, seed=seed)
        assert outcome.passed, f"seed {seed}: {outcome.why}\n{outcome.scene}"


class Slip(NamedTuple):
    """A mistake that a model could make in one place of a program."""

    name: str
    what: str
    right: str
    wrong: str


SLIPS = [
    Slip("tally_counter", "subtracts", "ui.state.count = count + 1", "ui.state.count = count - 1"),
    Slip("tally_counter", "forgets", 'count = ui.state.get("count", 0)', "count = 0"),
    Slip("countdown_timer", "doesn't count", "left = s.end - ui.time", "left = minutes * 60"),
    Slip("countdown_timer", "takes minutes for seconds", "ui.time + minutes * 60", "ui.time + minutes"),
    Slip("stopwatch", "doesn't stop", "s.before, s.started = elapsed, None", "s.before = elapsed"),
    Slip("pomodoro", "has no break", 's.phase = "Break" if phase == "Work" else "Work"', 's.phase = "Work"'),
    Slip("todo", "forgets", 'items = s.get("items", [])', "items = s.items = []"),
    Slip("todo", "deletes the last one", "items.remove(item)", "items.pop()"),
    Slip("todo", "counts what is done", 'not item["done"] for', 'item["done"] for'),
    Slip("notes", "keeps nothing", "notes.insert(0, {", "dict({"),
    Slip("calculator", "multiplies where it should add", "return a + b", "return a * b"),
    Slip("temperature_converter", "forgets the 32", "+ 32", ""),
    Slip("tip_splitter", "splits the bill without the tip", "total / people", "bill / people"),
    Slip("loan", "takes a year for a month", "rate / 100 / 12", "rate / 100"),
    Slip("tic_tac_toe", "knows no columns", "(0, 3, 6), (1, 4, 7), (2, 5, 8)", "(0, 4, 8)"),
    Slip("tic_tac_toe", "never changes turns", 'else "O"\n', 'else "X"\n'),
    Slip("snake", "can't be steered", "s.next = key", "pass"),
    Slip("snake", "goes through walls", "head in s.snake or not", "head in s.snake and not"),
    Slip("snake", "doesn't grow", "s.food = random.choice(free)", "s.food = s.snake.pop()"),
    Slip("pong", "can't be moved", "s.left -= 260 * dt", "s.left -= 0"),
    Slip("game_2048", "doesn't merge", "tiles[i], tiles[i + 1] = tiles[i] * 2, 0", "pass"),
    Slip("minesweeper", "sets no flags", "elif flagging:", "elif False:"),
    Slip("memory", "never turns cards back", "        s.up = []\n    with", "        pass\n    with"),
    Slip("life", "lets the lonely live", "n == 3 or n == 2", "n == 3 or n >= 0"),
    Slip("drawing_pad", "draws nothing", 'strokes[-1]["points"].append(point)', "pass"),
    Slip("hangman", "counts nothing", "letter not in word for", "letter in word for"),
    Slip("metronome", "beats too slowly", "60 / bpm", "bpm"),
    Slip("piano", "is deaf to the keyboard", "ui.pressed(key)", "False"),
    Slip("weather", "shows one city for all", "CITIES[city]", 'CITIES["Berlin"]'),
    Slip("budget", "adds what it should subtract", "income - spent", "income + spent"),
    Slip("expense_tracker", "has one category only", '"category": category}', '"category": "Food"}'),
    Slip("habit_tracker", "can't be unticked", "done.remove(day)", "pass"),
    Slip(
        "water_tracker",
        "goes on with yesterday",
        "s.day, s.glasses = today, 0",
        's.day, s.glasses = today, s.get("glasses", 0)',
    ),
    Slip("quiz", "counts every answer", "if option == right:", "if option:"),
    Slip("shopping_list", "buys nothing", 'item["bought"] = not bought', "pass"),
    Slip("workout_intervals", "never rests", '"Rest" if s.phase == "Work" else "Work"', '"Work"'),
    Slip(
        "bouncing_balls", "stands still", 'ball["x"] += ball["vx"] * dt\n        ball["y"] += ball["vy"] * dt', "pass"
    ),
    Slip("sorting_visualiser", "swaps nothing", "bars[i], bars[i + 1] = bars[i + 1], bars[i]", "pass"),
    Slip("kanban", "moves the wrong way", 'card["column"] += 1', 'card["column"] -= 1'),
    Slip("ask_model", "asks nobody", "ui.ai(question)", "question"),
    Slip("file_notes", "saves nothing", 'ui.files.write("notes/" + name, text)', "pass"),
]


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: f"{slip.name} {slip.what}")
def test_a_wrong_program_fails(slip: Slip, agents: Agents, tmp_path: Path) -> None:
    behaviour = BEHAVIOURS[slip.name]
    assert behaviour.program is not None
    source = (COOKBOOK / behaviour.program).read_text()
    assert source.count(slip.right) >= 1, "the program has changed"
    (tmp_path / behaviour.program).write_text(source.replace(slip.right, slip.wrong))
    outcome = intents.run(agents, behaviour, tmp_path, seed=0)
    assert not outcome.passed
    assert outcome.step is not None, f"it never ran: {outcome.why}"


def unheard(_name: str, _why: str) -> None:
    """The session keeps every refusal as a problem of its agent."""


class Town:
    """What the agents of a test have in common."""

    def __init__(self, agents: Agents, folder: Path) -> None:
        self._agents, self._authority, self._bus, self._files = agents, Authority(), Bus(), Files(folder)

    def opened(self, name: str) -> Session:
        """As an appliance would: with a token for all that the gate found."""
        source = (COOKBOOK / f"{name}.py").read_text()
        report = gate.read(source)
        world, holder = World(NOW), Holder(name, "0" * 64)
        needed = [need.capability for need in report.needs] + [Capability.parse("store:own")]
        tokens = [self._authority.issue(*holder, one, now=NOW, lifetime=3600) for one in needed]
        brokers = {
            **Outside(world, Replies()).brokers(),
            **self._files.brokers(),
            **self._bus.brokers(lambda topic, value: world.later(0, Heard(topic=topic, value=value))),
        }
        calls = Calls(holder, tokens, self._authority, brokers, clock=lambda: world.now, on_refusal=unheard)
        return Session(self._agents.start(name), Start(source, report.outline or {}), world, calls)


def test_one_agent_hears_another(agents: Agents, tmp_path: Path) -> None:
    town = Town(agents, tmp_path)
    with ExitStack() as stack:
        bell, watch = (stack.enter_context(closing(town.opened(name))) for name in ("doorbell", "door_watch"))
        for visits in range(1, 3):
            bell.advance(90)
            watch.advance(90)
            bell.send(pressed(bell.scene, re.compile("Ring")).press)
            watch.advance(0.1)
            assert f"{visits} visits" in text(watch.scene)
            assert watch.world.noticed() == ["A visitor is at the door"]
        assert "15:12 A visitor" in text(watch.scene)
        assert not bell.problems + watch.problems


def things_to_do(node: Node, luck: random.Random) -> Iterator[AgentEvent]:
    """What a child at the screen may do to it, the least and the most that it takes first of all."""
    match node:
        case scene.Button(enabled=True):
            yield Clicked(id=node.id)
        case scene.Field():
            yield Changed(id=node.id, value=luck.choice(["", "  ", "Ann", "two words. 3?"]))
        case scene.Number() | scene.Slider():
            bounds = (0 if node.min is None else node.min, 1e6 if node.max is None else node.max)
            yield Changed(id=node.id, value=luck.choice(bounds))
        case scene.Checkbox() | scene.Switch():
            yield Changed(id=node.id, value=not node.value)
        case scene.Choice() | scene.Tabs():
            yield Changed(id=node.id, value=luck.randrange(len(node.options)))
        case scene.Canvas():
            x, y = luck.random() * node.width, luck.random() * node.height
            yield Pointed(id=node.id, what="down", x=x, y=y)
            yield Pointed(id=node.id, what="move", x=y, y=x)
            yield Pointed(id=node.id, what="up", x=x, y=y)
            key = luck.choice(["left", "right", "up", "down", "a"])
            yield from (KeyUsed(key=key, down=down) for down in (True, False))
        case _:
            pass


@pytest.mark.parametrize("name", sorted({behaviour.program for behaviour in BEHAVIOURS.values() if behaviour.program}))
def test_nothing_that_is_done_to_it_makes_it_fail(name: str, agents: Agents, tmp_path: Path) -> None:
    luck = random.Random(name)  # noqa: S311 - the same at each run
    with closing(Town(agents, tmp_path).opened(name.removesuffix(".py"))) as session:
        for _ in range(60):
            todo = [event for node in session.scene.nodes for event in things_to_do(node, luck)]
            if todo:
                session.send(luck.choice(todo))
            session.advance(luck.choice([0, 0, 0.02, 1]))
            assert not session.problems, f"{session.problems}\n{text(session.scene)}"
