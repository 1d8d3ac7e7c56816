"""What a wish says that is to be done, found in the program's text; hardly ever is a right program blamed."""

from __future__ import annotations

import pytest

from models.train import command, dataset
from runtime.trying.undone import undone

MOST_BLAMED = 0.001
"""Of right programs and sentences that ask for them: who is blamed is written once more, which takes seconds."""
COUNTER = "def app(ui):\n    ui.state.cups = ui.state.get('cups', 0) + 1\n    ui.text(ui.state.cups)\n"


@pytest.mark.parametrize(
    ("wish", "done", "words"),
    [
        ("shows the time with seconds", 'ui.now.strftime("%H:%M:%S")', "the time with seconds"),
        ("the time in Berlin and in Lima", "ui.now.minute", "the time: ui.now"),
        ("cups of coffee; the next day it starts at 0 by itself", "ui.now.date()", "a look at the day"),
        ("Gläser, am nächsten Tag wieder bei 0", "ui.now.date()", "a look at the day"),
        ("a list of walks with the date", "datetime.date.today()", "the date"),
        ("a countdown of ten seconds", "ui.time", "time that passes"),
        ("say something every 20 seconds", "ui.every(20)", "ui.every"),
        ("each item has a plus and a minus button", 'for sign in "+", "\u2212": pass', 'a ui.button("+")'),
        ("a random colour", "random.choice(COLOURS)", "chance"),
        ("move it with the arrow keys", 'ui.pressed("left")', "keys"),
        ("what is played, in minutes and seconds", "played // 60", "minutes and seconds"),
        ("two words, I choose one of them", 'ui.choice("Word", WORDS)', "a ui.choice"),
        ("draw a house with a red roof", "ui.canvas(400, 300)", "a ui.canvas"),
        ("it beeps at the end", "ui.beep()", "a sound"),
        ("with a progress bar", "ui.progress(0.5)", "a ui.progress"),
        ("all of it in a table", "ui.table(rows)", "a ui.table"),
        ("the average per day", "sum(n) / len(n)", "an average"),
        ("litres per 100 km", "km * litres / 100", "a division by 100"),
        ("two clicks, three times a second", "ui.every(1 / 3)", "time that passes"),
        ("days left this year", "ui.now.year", "the year"),
        ("what I take along, to tick off", 'ui.checkbox("Socks")', "a ui.checkbox"),
        ("a timer that says Boom", 'ui.text("Boom")', "Boom to see"),
        ("the word NOW in red", 'ui.text("Now")', "NOW to see"),
        ("names sorted by age", "sorted(names)", "an order"),
        ("a dot, and Clear takes it away", 'ui.button("Clear")', 'a ui.button("Clear")'),
    ],
)
def test_what_is_said_must_be_done(wish: str, done: str, words: str) -> None:
    assert undone(wish, COUNTER).startswith(f"There must be {words}")
    assert undone(wish, f"{COUNTER}    {done}\n") == ""


@pytest.mark.parametrize(
    "wish",
    [
        "count the cups of coffee I drink",
        "what time it is for Mia when I set an hour",
        "Start with a big title",
        "the sum of all. Show it large",
        "how much of the time I slept",
        "a price for every 10 minutes that have begun",
        "wie lange ein Lauf dauert, vom Start bis zur Pause",
    ],
)
def test_what_may_mean_something_else_is_let_be(wish: str) -> None:
    assert undone(wish, COUNTER) == ""


def test_right_programs_are_hardly_ever_blamed() -> None:
    programs = [program for folder in command.PROGRAMS for program in dataset.programs(folder)]
    pairs = [(wish, program.source) for program in programs for wish in program.intents]
    blamed = [pair for pair in pairs if undone(*pair)]
    assert len(blamed) < MOST_BLAMED * len(pairs)
