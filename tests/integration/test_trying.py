"""The trial of real programs: nothing is said of those that are right, and one precise thing of those that aren't."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from image import ROOT
from runtime import gate
from runtime.trying import Verdict, trying

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from runtime.agents import Agents

NOW = 1_790_000_000.0
RIGHT = sorted(
    [*(ROOT / "models/cookbook").glob("*.py"), *sorted((ROOT / "tests/intents").glob("right/*.py"))[::3]],
    key=lambda path: path.name,
)


def tried(agents: Agents, source: str, wish: str = "") -> Verdict:
    assert gate.read(source).passed, gate.read(source).findings
    verdicts: list[Verdict] = []

    def to_the_end() -> Iterator[None]:
        verdicts.append((yield from trying(agents, source, NOW, wish)))

    assert list(to_the_end())
    return verdicts[0]


def program(*lines: str) -> str:
    return "def app(ui):\n" + "".join(f"    {line}\n" for line in lines)


@pytest.mark.parametrize("part", range(4))
def test_nothing_is_said_of_what_is_right(agents: Agents, part: int) -> None:
    begin, used = time.monotonic(), time.process_time()
    paths: Sequence[Path] = RIGHT[part::4]
    wrong = {path.name: tried(agents, path.read_text()) for path in paths}
    assert {name: verdict.problem for name, verdict in wrong.items() if verdict.problem} == {}
    assert (time.monotonic() - begin) / len(paths) < 5
    assert (time.process_time() - used) / len(paths) < 1


FAILING = {
    "a button that breaks": (
        program('if ui.button("Go"):', "    ui.text(1 / 0)"),
        "line 3: ZeroDivisionError: division by zero (after the button “Go” was used)",
    ),
    "a button behind a button": (
        program(
            'if ui.button("Open"):',
            "    ui.state.open = True",
            'if ui.state.get("open", False):',
            '    if ui.button("Then"):',
            "        ui.text([][1])",
        ),
        "line 6: IndexError: list index out of range (after the button “Then” was used)",
    ),
    "a number that is typed": (
        program('n = ui.number("Apples", 3)', "ui.text(n / (n - 12))"),
        "line 3: ZeroDivisionError: division by zero (after “Apples” was used)",
    ),
    "a nought on the way": (
        program('people = ui.number("People", 2)', "ui.text(100 / people)"),
        "line 3: ZeroDivisionError: division by zero (after “People” was used)",
    ),
    "a key": (
        program('ui.text("press x")', 'if ui.pressed("x"):', "    ui.text(None + 1)"),
        "line 4: TypeError: unsupported operand type(s) for +: 'NoneType' and 'int' (after the key x was used)",
    ),
    "a press on a canvas": (
        program("c = ui.canvas(100, 100)", "c.circle(5, 5, 5)", "if c.clicked:", "    ui.text({}['x'])"),
        "line 5: There is no 'x' in the dictionary (after a press on the canvas was used)",
    ),
    "a row of a list": (
        program('if ui.list(["a"], actions=["Delete"]):', "    ui.text(1 / 0)"),
        "line 3: ZeroDivisionError: division by zero (after a row of the list was used)",
    ),
    "nothing at all": (program('ui.title("Bees")', 'ui.text("")'), "It shows nothing."),
    "an end": (
        program(
            'if not ui.state.get("over", False):',
            '    ui.text("bees")',
            '    if ui.button("End"):',
            "        ui.state.over = True",
        ),
        "It shows nothing (after the button “End” was used).",
    ),
    "what comes later": (
        program('ui.text("soon")', "if ui.after(0.5):", "    ui.text(int('x'))"),
        "line 4: invalid literal for int() with base 10: 'x'",
    ),
}


@pytest.mark.parametrize("name", FAILING)
def test_what_fails_is_told_with_what_was_done(agents: Agents, name: str) -> None:
    source, problem = FAILING[name]
    verdict = tried(agents, source)
    assert (verdict.problem, verdict.is_failure) == (problem, True)


USELESS = {
    "a dead button": (
        program(
            'n = ui.state.get("n", 0)',
            "ui.text(n)",
            'ui.button("Reset")',
            'if ui.button("Add"):',
            "    ui.state.n = n + 1",
        ),
        "There must be an effect of the button “Reset”: it changes nothing, whatever is done before.",
    ),
    "an input that is thrown away": (
        program('ui.number("Bill", 80)', 'tip = ui.slider("Tip", 0, 30, 10)', 'ui.text(f"{tip} %")'),
        "There must be a use of what is entered at “Bill”: it is never looked at.",
    ),
    "an input that nobody looks at": (
        program('bill = ui.number("Bill", 80)', 'ui.text("80")'),
        "There must be a use of what is entered at “Bill”: it is never looked at.",
    ),
    "a timer that stands": (
        program(
            'started = ui.state.get("started", 0)',
            'if ui.button("Start"):',
            "    ui.state.started = ui.time",
            'ui.text("25:00")',
        ),
        "There must be something that goes on by itself after the button “Start” was pressed: ui.time.",
    ),
    "an empty canvas": (program("c = ui.canvas(100, 100)"), "There must be something drawn on the canvas."),
    "a canvas without ears": (
        program("c = ui.canvas(100, 100)", "c.circle(5, 5, 5)", "if c.clicked:", "    x = 1"),
        "There must be an effect of a press on the canvas: it changes nothing, wherever it is.",
    ),
    "keys without effect": (
        program('ui.text("use the arrows")', 'if ui.pressed("left"):', "    x = 1"),
        "There must be an effect of the keys: none changes anything.",
    ),
    "a list that nobody can add to": (
        program('names = ui.state.get("names", [])', "for name in names:", "    ui.text(name)", "ui.text(len(names))"),
        "There must be something to enter or press: ui.field, ui.number, ui.button.",
    ),
    "a list that shows only how long it is": (
        program(
            'names = ui.state.get("names", [])',
            'name = ui.field("Name")',
            'if ui.button("Add name") and name:',
            "    names.append(name)",
            "ui.text(len(names))",
        ),
        "There must be on the screen what the button “Add name” has added: it is shown nowhere.",
    ),
    "a list that keeps the last one only": (
        program(
            'names = ui.state.get("names", [])',
            'name = ui.field("Name")',
            'if ui.button("Add") and name:',
            "    ui.state.names = [name]",
            'ui.list(ui.state.get("names", []))',
        ),
        "There must be all that the button “Add” has added: what it added first is gone when another is added.",
    ),
    "a list that grows by itself": (
        program(
            'steps = ui.state.get("steps", [])',
            'steps.append(ui.number("Steps", 0, max=100))',
            "ui.state.steps = steps",
            "ui.text(sum(steps))",
        ),
        "There must be a change only when something happens: after “Steps” was used each call adds one.",
    ),
    "a ball that can't be stopped": (
        program(
            'x = ui.state.get("x", 0) + 9 * ui.dt',
            'if ui.button("Pause"):',
            "    ui.state.paused = True",
            "ui.state.x = x",
            "ui.text(x)",
        ),
        "There must be a rest after the button “Pause” was pressed: it goes on.",
    ),
    "a picture that stands": (
        program('ui.text("bees")', "x = ui.dt"),
        "There must be something that moves: it is called for each frame, and nothing ever changes.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", USELESS)
def test_what_is_of_no_use_is_told_but_no_failure(agents: Agents, name: str) -> None:
    source, problem = USELESS[name]
    verdict = tried(agents, source)
    assert (verdict.problem, verdict.is_failure) == (problem, False)


LEGITIMATE = {
    "reset at the start, between plus and minus": program(
        'n = ui.state.get("n", 0)',
        "ui.text(n)",
        'if ui.button("+"):',
        "    ui.state.n = n + 1",
        'if ui.button("-"):',
        "    ui.state.n = n - 1",
        'if ui.button("Reset"):',
        "    ui.state.n = 0",
    ),
    "a coin that shows the same again": program(
        'if ui.button("Flip"):',
        '    ui.state.side = random.choice(["heads", "tails"])',
        'ui.text(ui.state.get("side", "heads"))',
    ),
    "a sound": program('ui.text("bell")', 'if ui.button("Ring"):', "    ui.beep()"),
    "an answer of the model": program('ui.text(ui.ai("a riddle") or "thinks")'),
    "a file that isn't there yet": program(
        'text = ui.field("Note", lines=5)',
        'if ui.button("Save"):',
        '    ui.files.write("note.txt", text)',
        '    ui.text("Saved")',
        "for name in ui.files.list():",
        "    ui.text(name)",
    ),
    "seconds apart": program(
        'last = ui.state.get("last", 0)',
        'if ui.button("Tap"):',
        "    if last:",
        "        ui.state.bpm = 60 / (ui.time - last)",
        "    ui.state.last = ui.time",
        'ui.text(ui.state.get("bpm", 0))',
    ),
    "a field that is made a number": program(
        'age = ui.field("Sheep")', "if age:", '    ui.text(f"{int(age) + 1} next year")', "else:", '    ui.text("none")'
    ),
    "a reminder in half an hour": program(
        'on = ui.state.get("on", False)',
        'ui.text("on" if on else "off")',
        'if ui.button("Start"):',
        "    ui.state.on = True",
        "if on and ui.every(1800):",
        '    ui.notify("Drink!")',
    ),
    "days that are counted by the clock": program("ui.text((ui.now.replace(month=12) - ui.now).days)"),
    "a minute hand": program('ui.text(ui.now.strftime("%H:%M"))'),
}


@pytest.mark.parametrize("name", LEGITIMATE)
def test_what_only_looks_dead_is_let_be(agents: Agents, name: str) -> None:
    assert tried(agents, LEGITIMATE[name]) == Verdict(is_failure=False)


def test_others_have_their_turn_meanwhile(agents: Agents) -> None:
    """A trial comes in slices that nobody notices."""
    trial = trying(agents, (ROOT / "models/cookbook/pong.py").read_text(), NOW)
    next(trial)
    longest, begin = 0.0, time.process_time()
    for _ in trial:
        longest, begin = max(longest, time.process_time() - begin), time.process_time()
    assert longest < 0.2


def test_what_a_wish_says_nothing_of_need_not_be_pressed_first(agents: Agents) -> None:
    source = program(
        'if ui.button("New card"):',
        '    ui.state.card = "cat"',
        'ui.text(ui.state.get("card", ""))',
    )
    told = "There must be something to see at once, before the button “New card” is pressed."
    assert tried(agents, source, "flash cards: cat, dog and horse").problem == told
    assert tried(agents, source, "cat, dog and horse: a button New card shows one of them").problem == ""


def test_what_the_wish_says_and_the_program_lacks_is_told(agents: Agents) -> None:
    source = program(
        'cups = ui.state.get("cups", 0)',
        'if ui.button("Drink"):',
        "    cups += 1",
        "ui.state.cups = cups",
        "ui.text(cups)",
    )
    assert tried(agents, source, "count the cups I drink") == Verdict(is_failure=False)
    found = tried(agents, source, "count the cups I drink; the next day it starts at 0 by itself")
    assert not found.is_failure
    assert found.problem.startswith("There must be a look at the day")
