"""`wisp bench model`: from the sentence to the program that runs, beside the plain way to use weights.

The plain way is the weights as they were published, with the whole card and two examples in each prompt.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from image import bench_stops, gateway
from models import cards, catalog, prompt
from runtime import gate
from runtime.agents import Agents
from runtime.calls import Refused
from runtime.commands import table
from runtime.cookbook import FOLDER, Cookbook
from runtime.examples import SHOWN
from runtime.intents import NOW
from runtime.jobs import TYPING
from runtime.making import making
from runtime.messages import Example, Spent, WriteProgram
from runtime.pipeline import Options
from runtime.session import Session, Start, World

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from pydantic import JsonValue

    from runtime.making import Maker

ROOT = Path(__file__).parents[1]
INTENTS = (
    "how many litres of paint a wall of my size takes",
    "a counter for push-ups with a daily goal of 100",
    "split the rent between flatmates by the size of their rooms",
    "a countdown to new year in days and hours",
    "two dice with their sum",
    "convert miles to kilometres",
    "a list of films I want to see, with a button to tick them off",
    "how much petrol a trip costs",
    "a reaction game: press the button when it turns green",
    "pick a random name from a list that I type",
    "a chess clock for two players",
    "what percentage one number is of another",
    "how old I am in days",
    "a stopwatch with laps",
    "words per minute while I type",
    "a checklist for packing a suitcase",
    "roll a die and keep the last ten results",
    "a bar chart of the steps I walked each day",
    "a mood diary with one line a day",
    "count votes for three candidates",
)
EDITS = (
    ("dice", "make the numbers bigger"),
    ("tip_splitter", "round the amount up to whole euros"),
    ("shopping_list", "show how many items are left"),
    ("stopwatch", "add a button that clears the laps"),
    ("coin_flip", "count heads and tails"),
    ("water_tracker", "make the goal ten glasses"),
)
PAGE = (
    "You write one HTML page with CSS and JavaScript in it that does what the user asks for. It works offline, without"
    " libraries. Answer with the page only."
)
PROGRAM_TOKENS, PAGE_TOKENS = 700, 2000
AIM_FIRST, AIM_FIRST_RATIO, AIM_RUNNING, AIM_RUNNING_RATIO, AIM_EDIT_RATIO, AIM_RAW = 0.5, 20, 10, 0.4, 3, 0.95
AIM_STOP_MS = 50
LETTERS_A_SECOND = 10
"""Of who types faster than nearly anybody. What is to be changed, or is near, is read meanwhile."""


class Run(NamedTuple):
    """Of one sentence: seconds until the first token, until the last, and until a program runs."""

    to_first: float
    seconds: float
    to_running: float
    tokens: int
    runs: bool

    @property
    def speed(self) -> float:
        return (self.tokens - 1) / max(self.seconds - self.to_first, 0.001)


class Case(NamedTuple):
    """What was asked, what came of it here, and the prompt that it was asked with."""

    ours: Run
    turns: list[tuple[str, str]]


def main(options: argparse.Namespace, component: Path) -> int:
    file = gateway.chosen(options.model)
    intents, edits = (INTENTS[:4], EDITS[:2]) if options.quick else (INTENTS, EDITS)
    with Agents(component) as agents, TemporaryDirectory(prefix="wisp-bench-") as folder:
        agents.start("first").close()
        # Nothing is taken from the cookbook as it is: what is measured is writing.
        with (
            gateway.serving(file, kept=Path(folder)) as place,
            making(agents, place, Options(), looks_up=False) as maker,
            _plain(_published(file)) as complete,
        ):
            maker.make(INTENTS[-1])  # an appliance is warm long before anybody asks for something

            def both(wish: str, source: str = "") -> tuple[Case, tuple[Run, float]]:
                """One right after the other: a machine isn't as fast in ten minutes as it is now."""
                _type(maker, wish, source)
                case = _ours(agents, maker, wish, source)
                return case, _theirs(agents, complete(case.turns, PROGRAM_TOKENS))

            made, plain = zip(*(both(intent) for intent in intents), strict=True)
            changed, rewritten = zip(*(both(wish, _example(name)) for name, wish in edits), strict=True)
            pages = [complete([("system", PAGE), ("user", intent)], PAGE_TOKENS) for intent in intents]
            stops = bench_stops.measured(place, len(intents))
    found = _compared(made, changed, plain, rewritten, pages)
    found["stops_ms"] = {where: one._asdict() for where, one in stops.items()}
    sys.stdout.write(json.dumps({"model": file.stem, **found}) + "\n") if options.json else _print(found)
    return 0


def _type(maker: Maker, wish: str, source: str) -> None:
    """As the prompt tells it: some letters at a time."""
    letters = round(TYPING * LETTERS_A_SECOND)
    for end in range(letters, len(wish) + letters, letters):
        time.sleep(TYPING)
        maker.expect(wish[:end], source)


def _published(file: Path) -> Path:
    model = catalog.of_file(file)
    return gateway.chosen(model.taught.base.short) if model and model.taught else file


def _example(name: str) -> str:
    return (FOLDER / f"{name}.py").read_text(encoding="utf-8")


def _ours(agents: Agents, maker: Maker, intent: str, source: str = "") -> Case:
    made = maker.make(intent, source)
    runs, seconds = _opened(agents, made.source)
    result = made.result
    assert result  # noqa: S101 - nothing is taken from the cookbook as it is
    first = result.attempts[0].spent if result.attempts else Spent()
    asked = WriteProgram(request=0, intent=intent, source=source, examples=() if source else _near(intent))
    turns = [(turn.role, turn.text) for part in prompt.parts(cards.WHOLE.read_text(), asked) for turn in part.turns]
    to_first = made.to_first if made.to_first is not None else made.seconds
    whole = to_first + first.seconds - first.to_first
    return Case(Run(to_first, whole, made.seconds + seconds, first.written, runs), turns)


def _near(intent: str) -> tuple[Example, ...]:
    found = [match.example for match in Cookbook.find().near(intent, limit=SHOWN, least=0.0)]
    return tuple(Example(intent=example.intent, source=example.source) for example in reversed(found))


def _theirs(agents: Agents, done: Mapping[str, Any]) -> tuple[Run, float]:
    """With the engine's own speed."""
    runs, seconds = _opened(agents, prompt.program(done["text"]))
    run = Run(done["to_first"], done["seconds"], done["seconds"] + seconds, done["tokens"], runs)
    return run, done["raw_per_second"]


def _opened(agents: Agents, source: str) -> tuple[bool, float]:
    """Whether a program shows a first frame, and how long that takes."""
    report = gate.read(source)
    if not source or not report.passed:
        return False, 0.0
    began = time.monotonic()
    start = Start(source, report.outline or {})
    with closing(Session(agents.start("bench"), start, World(NOW), _nothing)) as session:
        return not session.problems, time.monotonic() - began


def _nothing(name: str, _: Mapping[str, JsonValue]) -> NoReturn:
    raise Refused(f"{name} isn't there")


@contextmanager
def _plain(file: Path) -> Iterator[Callable[[Sequence[tuple[str, str]], int], dict[str, Any]]]:
    argv = [sys.executable, "-m", "models.plain", str(file), str(len(os.sched_getaffinity(0)))]
    with subprocess.Popen(argv, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        to_it, from_it = process.stdin, process.stdout
        assert to_it  # noqa: S101 - pipes were asked for
        assert from_it  # noqa: S101 - as above

        def complete(turns: Sequence[tuple[str, str]], most: int) -> dict[str, Any]:
            to_it.write(json.dumps({"turns": turns, "seed": 0, "most": most}) + "\n")
            to_it.flush()
            found: dict[str, Any] = json.loads(from_it.readline())
            return found

        try:
            yield complete
        finally:
            process.kill()


def _compared(
    made: Sequence[Case],
    changed: Sequence[Case],
    plain: Sequence[tuple[Run, float]],
    rewritten: Sequence[tuple[Run, float]],
    pages: Sequence[Mapping[str, Any]],
) -> dict[str, Any]:
    ours, theirs = [case.ours for case in made], [run for run, _ in plain]
    edits, rewrites = [case.ours for case in changed], [run for run, _ in rewritten]
    speeds = [(run.speed, raw) for run, (_, raw) in zip(ours, plain, strict=True) if run.tokens > 1]
    return {
        "ours": _summary(ours),
        "plain": _summary(theirs),
        "edits": _summary(edits),
        "plain_edits": _summary(rewrites),
        "pages": {
            "tokens": median(page["tokens"] for page in pages),
            "seconds": round(median(page["seconds"] for page in pages), 2),
        },
        "first_token_times_faster": _ratio([run.to_first for run in theirs], [run.to_first for run in ours]),
        "running_share": round(1 / _ratio([r.to_running for r in theirs], [r.to_running for r in ours]), 3),
        "edits_times_faster": _ratio([run.to_running for run in rewrites], [run.to_running for run in edits]),
        "raw_tokens_per_second": round(median(raw for _, raw in speeds), 2),
        "share_of_raw_speed": round(median(speed / raw for speed, raw in speeds), 3),
    }


def _summary(runs: Sequence[Run]) -> dict[str, Any]:
    return {
        "runs": f"{sum(run.runs for run in runs)} of {len(runs)}",
        "to_first": round(median(run.to_first for run in runs), 2),
        "to_running": round(median(run.to_running for run in runs), 2),
        "tokens": median(run.tokens for run in runs),
        "tokens_per_second": round(median(run.speed for run in runs), 2),
    }


def _ratio(slow: Sequence[float], fast: Sequence[float]) -> float:
    return round(median(one / max(other, 0.001) for one, other in zip(slow, fast, strict=True)), 2)


def _print(found: Mapping[str, Any]) -> None:
    names = {"ours": "Wisp", "plain": "plain completion", "edits": "Wisp, edits", "plain_edits": "plain rewrite"}
    header = ("", "runs", "first token", "running", "tokens", "tokens/s")
    rows = [
        (label, one["runs"], f"{one['to_first']} s", f"{one['to_running']} s", one["tokens"], one["tokens_per_second"])
        for name, label in names.items()
        for one in (found[name],)
    ]
    pages = found["pages"]
    table.show(header, [*rows, ("one HTML page", "", "", f"{pages['seconds']} s", pages["tokens"], "")])
    sys.stdout.write(
        f"\nfirst token: {found['first_token_times_faster']} times sooner (aim {AIM_FIRST_RATIO}, and {AIM_FIRST} s)\n"
        f"running: {found['running_share']} of the plain way's time (aim {AIM_RUNNING_RATIO}, and {AIM_RUNNING} s)\n"
        f"edits: {found['edits_times_faster']} times faster than a plain rewrite (aim {AIM_EDIT_RATIO})\n"
        f"speed: {found['share_of_raw_speed']} of the engine's own {found['raw_tokens_per_second']} tokens/s"
        f" (aim {AIM_RAW})\n"
    )
    for where, stops in found["stops_ms"].items():
        sys.stdout.write(
            f"stopping, {where}: {stops['median']} ms, at most {stops['longest']} ms of {stops['times']} times"
            f" (aim {AIM_STOP_MS} ms)\n"
        )
