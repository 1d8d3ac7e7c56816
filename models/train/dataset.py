"""The data: lessons made from what lies in the tree, and from what the model itself got right."""

from __future__ import annotations

import json
import random
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from image.failure import Failure
from models.train import edits, slips, wordings
from models.train.lessons import Lesson

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

LEARNT_FROM = ("dev.jsonl", "practice.jsonl")
"""The only sets of intents for that."""
MOST_EDITS, MOST_SLIPS, MOST_REPAIRS = 4, 8, 4
"""Of a program. Some slips go unnoticed: a state that was never set is nothing, and that may do."""
_EVERY = 3
"""Of so many lessons one comes with the whole card, too."""


class Surroundings(NamedTuple):
    """What the rest of Wisp knows about programs and wishes."""

    near: Callable[[str], Sequence[tuple[str, str]]]
    """Examples near a wish: what was asked for, and the program."""
    problem: Callable[[str], tuple[str, str]]
    """What the gate or a trial says against a program, and what the SDK says about that; "" where it is right."""
    is_held_out: Callable[[str], bool]
    """Whether a wish is nearly one that quality is measured by."""


class Change(NamedTuple):
    """One wish in several wordings, and the program that it leads to."""

    wishes: tuple[str, ...]
    after: str


class Program(NamedTuple):
    name: str
    source: str
    intents: tuple[str, ...]
    words: tuple[str, ...]
    changes: tuple[Change, ...] = ()


class Data(NamedTuple):
    lessons: list[Lesson]
    withheld: int
    """Lessons left out because quality is measured by nearly the same wish."""


def programs(folder: Path) -> list[Program]:
    """The cookbook's, or such as are only learnt from: these have more sentences, and no words they are found by."""
    words, asked = _of_each(folder / "words.json"), _of_each(folder / "asked.json")
    intents: dict[str, list[str]] = {}
    for line in (folder / "behaviour.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        intents.setdefault(entry["program"], []).append(entry["intent"])
    return [
        Program(
            name,
            (folder / name).read_text(encoding="utf-8"),
            (*first, *asked.get(name, ())),
            tuple(words.get(name, ())),
        )
        for name, first in intents.items()
    ]


def changes(folder: Path) -> dict[str, tuple[Change, ...]]:
    """Of each program that is changed there, by its name: it lies elsewhere, and what comes of it here."""
    asked = _of_each(folder / "asked.json")
    found: dict[str, tuple[Change, ...]] = {}
    for line in (folder / "behaviour.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        name = Path(entry["program"]).name
        for step in entry["steps"]:
            if "edit" in step:
                after = (folder / step["program"]).read_text(encoding="utf-8")
                change = Change((step["edit"], *asked[step["program"]]), after)
                found[name] = (*found.get(name, ()), change)
    return found


def _of_each(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return found


def assemble(
    programs: Iterable[Program], reports: Sequence[Path], around: Surroundings, advance: Callable[[int], None]
) -> Data:
    """The same tree and the same reports give the same lessons."""
    made: list[Lesson] = []
    for program in programs:
        made += _of(program, around)
        advance(1)
    made += [lesson for report in reports for lesson in own(report)]
    fit = [lesson for lesson in dict.fromkeys(made) if not around.is_held_out(lesson.intent)]
    return Data(
        [one for number, lesson in enumerate(fit) for one in _on_cards(lesson, number, around)], len(made) - len(fit)
    )


def own(report: Path) -> Iterator[Lesson]:
    """What the model wrote and what then passed every step: from the JSON of `./wisp intents`."""
    measured = json.loads(report.read_text(encoding="utf-8"))
    if measured.get("file", "").replace("\\", "/").rsplit("/", 1)[-1] not in LEARNT_FROM:
        raise Failure(
            f"{report} measures {measured.get('file') or 'no set of intents'}",
            f"Only {' and '.join(LEARNT_FROM)} may be learnt from.",
        )
    for row in measured["intents"]:
        if row["passed"] and row["written"] and not row["edits"]:
            yield from _earned(row["id"], row["intent"], row["program"], row["written"]["attempts"])


def _earned(name: str, intent: str, program: str, attempts: Sequence[dict[str, str]]) -> Iterator[Lesson]:
    yield Lesson("own", f"own {name}", intent, program)
    for attempt in attempts[:-1]:
        if attempt["problem"] and attempt["source"] and attempt["failed_of"] != "limit":
            mended = Lesson("repair", f"own {name}", intent, program, source=attempt["source"])
            yield mended._replace(problem=attempt["problem"], hint=attempt["hint"])


def _of(program: Program, around: Surroundings) -> Iterator[Lesson]:
    dice = random.Random(program.name)  # noqa: S311 - the same for the same program
    name, source, intent = program.name, program.source.strip(), program.intents[0]
    for asked in program.intents:
        yield Lesson("cookbook", name, asked, source)
    for asked in wordings.of(intent, program.words, dice) if program.words else ():
        yield Lesson("wording", name, asked, source)
    for change in program.changes:
        for wish in change.wishes:
            yield Lesson("edit", name, wish, change.after.strip(), source=source)
    for wish, changed in edits.of(source, dice, MOST_EDITS):
        yield Lesson("edit", name, wish, changed, source=source)
    yield from islice(_repairs(program, dice, around), MOST_REPAIRS)


def _repairs(program: Program, dice: random.Random, around: Surroundings) -> Iterator[Lesson]:
    source = program.source.strip()
    for wrong in slips.of(source, dice, MOST_SLIPS):
        problem, hint = around.problem(wrong)
        if problem:
            repair = Lesson("repair", program.name, program.intents[0], source, source=wrong)
            yield repair._replace(problem=problem, hint=hint)


def _on_cards(lesson: Lesson, number: int, around: Surroundings) -> Iterator[Lesson]:
    """With the short card and nothing else; some as the appliance asks today, with the whole card and examples."""
    yield lesson
    if number % _EVERY == 0:
        is_new = not lesson.source
        near = (
            [pair for pair in around.near(lesson.intent) if pair[1].strip() != lesson.answer.strip()] if is_new else []
        )
        yield lesson._replace(card="full", shown=tuple(near))
