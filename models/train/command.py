"""`wisp train`: lessons, fitting, and llama.cpp's judgement, one after the other, each from the files of the last."""

from __future__ import annotations

import math
import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from image import ROOT, cache, progress
from image.failure import Failure
from models.train import record
from models.train.settings import SLICE, Settings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from models.train.dataset import Surroundings
    from models.train.lessons import Lesson

# Each stage imports what it needs: lessons can be made without JAX, and fitted without llama.cpp.
# ruff: noqa: PLC0415

STAGES = ("all", "data", "fit", "merge", "check")
LESSONS, TOKENS, CHECKPOINT = "lessons.jsonl", "tokens.npz", "checkpoint.npz"
ADAPTER, TRAINED = "adapter.gguf", "trained.gguf"
MOST_CHECKED = 24
"""Lessons that llama.cpp reads at the end, twice."""
MOST_COMPARED, MOST_DIVERGENCE = 48, 0.03
"""llama.cpp rounds what it multiplies to eight bits, which makes a few thousandths of a nat a token."""
CHANGES = Path(__file__).with_name("changes")
SLICE_PROGRAMS, SLICE_LESSONS = 4, 2
PROGRAMS = (ROOT / "models/cookbook", ROOT / "models/library")


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "stage", nargs="?", choices=STAGES, default="all", help="only this part; else all, in this order"
    )
    parser.add_argument(
        "--slice", action="store_true", help="prove the way on two cores in minutes: a tiny model, few lessons"
    )
    parser.add_argument("--model", metavar="NAME", help="the weights that are trained: a name of the catalog or a file")
    parser.add_argument(
        "--folder", type=Path, metavar="DIR", help="where everything is kept; it can be gone on with there"
    )
    parser.add_argument("--own", type=Path, action="append", default=[], metavar="FILE.json",
                        help="what `intents practice.jsonl --json` measured: what passed is learnt from")  # fmt: skip
    parser.add_argument(
        "--minutes", type=float, default=math.inf, metavar="N", help="fit so long, and go on the next time"
    )
    for name, default in Settings()._asdict().items():
        if isinstance(default, tuple):
            parser.add_argument(
                f"--{name}", metavar="A,B", type=lambda text: tuple(text.split(",")), help=f"{','.join(default)}"
            )
        else:
            parser.add_argument(f"--{name}", type=type(default), metavar="N", help=f"{default}")


def main(chosen: argparse.Namespace, weights: Path, around: Callable[[], AbstractContextManager[Surroundings]]) -> int:
    """`around` is asked for only where lessons are made."""
    folder = chosen.folder or ROOT / "build/training" / ("slice" if chosen.slice else weights.stem)
    folder.mkdir(parents=True, exist_ok=True)
    wanted = settings(chosen)
    if chosen.stage in {"all", "data"}:
        with around() as known:
            _make(folder, weights, wanted, known, chosen)
    if chosen.stage in {"all", "fit"}:
        _fit(folder, weights, wanted, 60 * chosen.minutes)
    if chosen.stage in {"all", "merge"}:
        _merge(folder, weights)
    if chosen.stage in {"all", "check"}:
        _check(folder, weights)
    return 0


def card_files() -> dict[str, Path]:
    from models import cards

    return {"full": cards.WHOLE, "short": cards.SHORT}


def settings(chosen: argparse.Namespace) -> Settings:
    given = {name: value for name in Settings._fields if (value := getattr(chosen, name)) is not None}
    return (SLICE if chosen.slice else Settings())._replace(**given)


def _make(folder: Path, weights: Path, settings: Settings, around: Surroundings, chosen: argparse.Namespace) -> None:
    from models.native import Weights
    from models.train import dataset, lessons, tokens

    changed = dataset.changes(CHANGES)
    programs = [
        found._replace(changes=changed.get(found.name, ())) for folder in PROGRAMS for found in dataset.programs(folder)
    ]
    if chosen.slice:
        programs = sorted(programs, key=lambda program: len(program.source))[:SLICE_PROGRAMS]
    with progress.task("Making lessons") as work:
        data = dataset.assemble(programs, chosen.own, around, _counting(work, "program", len(programs)))
    kept = list(_sliced(data.lessons)) if chosen.slice else data.lessons
    lessons.write(folder / LESSONS, kept)
    cards = card_files()
    texts = {name: path.read_text(encoding="utf-8").strip() for name, path in cards.items()}
    with progress.task("Dividing them into tokens") as work:
        reader = Weights(weights)
        known = tokens.readings(kept, texts, reader, settings.longest, _counting(work, "lesson", len(kept)))
        reader.close()
    if not known:
        raise Failure("There is no lesson to learn from.", f"None is as short as {settings.longest} tokens.")
    tokens.write(folder / TOKENS, known)
    kinds = Counter(f"{lesson.kind}, {lesson.card} card" for lesson in kept)
    record.note(
        folder,
        data=record.file(folder / LESSONS) | {
            "lessons": dict(sorted(kinds.items())), "withheld": data.withheld, "too_long": len(kept) - len(known),
            "cards": {name: record.file(path)["sha256"] for name, path in cards.items()},
        },
    )  # fmt: skip
    progress.say(f"{len(known)} lessons, {sum(one.length for one in known):,} tokens; {data.withheld} withheld")


def _sliced(made: list[Lesson]) -> Iterator[Lesson]:
    """A few of each kind, the shortest."""
    from models.train import lessons

    for kind in lessons.KINDS:
        short = [lesson for lesson in made if lesson.kind == kind and lesson.card == "short"]
        shortest = sorted(short, key=lambda lesson: len(lesson.answer) + len(lesson.source) + len(lesson.problem))
        yield from shortest[:SLICE_LESSONS]


def _fit(folder: Path, weights: Path, settings: Settings, seconds: float) -> None:
    tokens = _there(folder / TOKENS, "data")
    from models.train import training

    training.fit(folder, tokens, weights, settings, seconds)


def _merge(folder: Path, weights: Path) -> None:
    from models import merging

    adapter = _there(folder / ADAPTER, "fit")
    with (
        progress.task("Laying what was learnt into the weights", weights.stat().st_size) as work,
        cache.replacing(folder / TRAINED) as partial,
    ):
        merging.write(weights, adapter, partial, work.advance)
    record.note(folder, merged=record.file(folder / TRAINED))


def _check(folder: Path, weights: Path) -> None:
    """Whether llama.cpp reckons as the training did, and finds right answers likelier with what was learnt."""
    from models.train import proof, tokens, training

    adapter, merged = _there(folder / ADAPTER, "fit"), _there(folder / TRAINED, "merge")
    known = tokens.read(_there(folder / TOKENS, "data"))
    few = sorted((one for one in known if one.is_held_back), key=lambda one: one.length)[:MOST_CHECKED] or known
    threads = len(os.sched_getaffinity(0))
    with progress.task("Comparing the training's network with llama.cpp's"):
        text = few[0].asked[:MOST_COMPARED]
        agreed = proof.agreement(training.scores(weights, text), proof.scores(weights, text, threads))
    losses = {}
    for name, read, added in (("without", weights, None), ("with", weights, adapter), ("merged", merged, None)):
        with progress.task(f"llama.cpp reads lessons: {name}") as work:
            losses[name] = proof.mean(read, added, few, threads, work.note)
    facts = {"llama_cpp": proof.VERSION, "divergence": round(agreed.divergence, 5), "same_likeliest": agreed.same}
    measured = {"lessons": len(few), "held_back": few[0].is_held_back}
    record.note(folder, check=facts | measured | {f"loss_{name}": round(loss, 4) for name, loss in losses.items()})
    sys.stdout.write(
        f"loss in llama.cpp: {losses['without']:.3f} without the adapter, {losses['with']:.3f} with it, "
        f"{losses['merged']:.3f} where it is laid into the weights\n"
    )
    if agreed.divergence > MOST_DIVERGENCE:
        raise Failure(f"llama.cpp reckons otherwise than the training: {agreed.divergence:.3f} nats a token apart.")
    if losses["merged"] >= losses["without"]:
        raise Failure("What was learnt makes right answers no likelier.", f"What was done is in {folder / record.FILE}")


def _there(path: Path, stage: str) -> Path:
    if not path.is_file():
        raise Failure(f"There is no {path.name} in {path.parent}", f"./wisp train {stage} makes it")
    return path


def _counting(work: progress.Task, what: str, total: int) -> Callable[[int], None]:
    done = 0

    def advance(count: int) -> None:
        nonlocal done
        done += count
        work.note(f"{what} {done} of {total}")

    return advance
