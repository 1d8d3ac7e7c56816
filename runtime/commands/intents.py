"""`wisp intents`: does what appears do what was asked? Runs a file of intents and says what came of each."""

from __future__ import annotations

import json
import statistics
import sys
import traceback
from contextlib import ExitStack, contextmanager, nullcontext
from typing import TYPE_CHECKING

from runtime import intents
from runtime.crowd import crowd
from runtime.intents import IntentsError, Outcome
from runtime.making import making
from runtime.pipeline import Options

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from runtime.agents import Agents
    from runtime.intents import Intent
    from runtime.making import Maker
    from runtime.wire import JSON

BAD_INPUT = 2


def main(options: argparse.Namespace, component: Path, serving: Callable[[], AbstractContextManager[Path]]) -> int:
    """`serving` starts the gateway, where something has to be written."""
    try:
        chosen = _chosen(intents.read(options.file), options.only)
        if options.json:
            options.json.touch()  # better said now than after an hour
    except (IntentsError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return BAD_INPUT
    with ExitStack() as stack:
        gateway = stack.enter_context(serving()) if any(intent.is_written for intent in chosen) else None
        outcomes = _run_all(options, chosen, component, gateway)
    summary = summarise(outcomes)
    sys.stdout.writelines(f"{line}\n" for line in _in_words(summary))
    if options.json:
        report = {**_conditions(options), "summary": summary, "intents": [_as_json(outcome) for outcome in outcomes]}
        options.json.write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def summarise(outcomes: Sequence[Outcome]) -> dict[str, JSON]:
    passed = [outcome for outcome in outcomes if outcome.passed]
    first = sum(outcome.made.attempts == 1 for outcome in passed)
    return {
        "intents": len(outcomes),
        "passed_first_try": first,
        "passed_after_repair": len(passed) - first,
        "failed": len(outcomes) - len(passed),
        "edits": sum(len(outcome.intent.edits) for outcome in outcomes),
        "edits_passed": sum(outcome.edits_passed for outcome in outcomes),
        **_of_others(outcomes),
        "tokens": _spread([outcome.made.tokens for outcome in outcomes]),
        "edit_tokens": _spread([made.tokens for outcome in outcomes for made in outcome.edits]),
        "seconds_to_edit": _spread([made.seconds for outcome in outcomes for made in outcome.edits]),
        "seconds_to_preview": _spread([outcome.made.preview for outcome in outcomes]),
        "seconds_to_running": _spread([outcome.running for outcome in outcomes]),
    }


def _of_others(outcomes: Sequence[Outcome]) -> dict[str, JSON]:
    """How many passed with the second version at the latest, with the third, and so on."""
    most = max((len(outcome.others) for outcome in outcomes), default=0)
    if not most:
        return {}
    at = [outcome.passed_at for outcome in outcomes if outcome.passed_at]
    return {
        "passed_within": [sum(number <= version for number in at) for version in range(1, most + 2)],
        "seconds_to_another": _spread([one.running for outcome in outcomes for one in outcome.others]),
    }


def _spread(values: Sequence[float | None]) -> dict[str, JSON] | None:
    """Median and 90th percentile of what there is."""
    known = [value for value in values if value is not None]
    if not known:
        return None
    ninetieth = statistics.quantiles(known, n=10, method="inclusive")[-1] if len(known) > 1 else known[0]
    return {"median": round(statistics.median(known), 3), "p90": round(ninetieth, 3)}


def _chosen(known: list[Intent], only: str) -> list[Intent]:
    wanted = [name.strip() for name in only.split(",") if name.strip()]
    unknown = set(wanted) - {intent.id for intent in known}
    if unknown:
        raise IntentsError(f"--only: there is no intent {', '.join(sorted(unknown))} in the file")
    return [intent for intent in known if not wanted or intent.id in wanted]


def _run_all(
    options: argparse.Namespace, chosen: Sequence[Intent], component: Path, gateway: Path | None
) -> list[Outcome]:
    """In the order of the file, however many run at once."""
    folder = options.file.parent

    def run(agents: Agents, intent: Intent) -> Outcome:
        try:
            with _maker(options, agents, gateway) as maker:
                return intents.run(agents, intent, folder, options.seed, maker, options.versions)
        except Exception:  # noqa: BLE001 - a fault of ours in one of them must not lose what the others measured
            return Outcome.lost(intent, traceback.format_exc())

    outcomes = []
    with crowd(component, max(1, options.jobs)) as workers, _bar(len(chosen)) as advance:
        for outcome in workers.each(run, chosen):
            outcomes.append(outcome)
            sys.stdout.write(_line(outcome) + "\n")
            advance()
    return outcomes


def _maker(options: argparse.Namespace, agents: Agents, gateway: Path | None) -> AbstractContextManager[Maker | None]:
    if gateway is None:
        return nullcontext()
    writing = Options(seed=options.seed, withhold=options.no_cookbook_match)
    return making(agents, gateway, writing, looks_up=not options.no_cookbook_match)


@contextmanager
def _bar(total: int) -> Iterator[Callable[[], None]]:
    """How far it is, on a terminal; in a log the line for each intent says it."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console  # noqa: PLC0415 - 60 ms that a pipe need not pay
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = [TextColumn("intents"), BarColumn(24), MofNCompleteColumn(), TimeElapsedColumn()]
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, redirect_stdout=sys.stdout.isatty()) as progress:
        task = progress.add_task("intents", total=total)
        yield lambda: progress.advance(task)


def _line(outcome: Outcome) -> str:
    verdict = "pass" if outcome.passed else "FAIL"
    tries = f"{outcome.made.attempts} {'try' if outcome.made.attempts == 1 else 'tries'}"
    tokens = f"{outcome.made.tokens if outcome.made.tokens is not None else '-'} tokens"
    measured = f"{verdict}  {outcome.intent.id:<24} {tries}, {tokens}, {outcome.seconds:.2f} s"
    if outcome.passed:
        return measured
    where = f"step {outcome.step} " if outcome.step else ""
    return f"{measured}\n      {where}{outcome.why}"


def _in_words(summary: dict[str, JSON]) -> Iterator[str]:
    yield (
        f"{summary['intents']} intents: {summary['passed_first_try']} passed first try, "
        f"{summary['passed_after_repair']} after repair, {summary['failed']} failed; "
        f"edits: {summary['edits_passed']} of {summary['edits']} passed"
    )
    if within := summary.get("passed_within"):
        yield f"with the first version, the second, and so on: {within} passed"
    spreads = ("tokens", "seconds_to_preview", "seconds_to_running", "edit_tokens", "seconds_to_edit")
    for name in (*spreads, "seconds_to_another"):
        spread = summary.get(name)
        if isinstance(spread, dict):
            yield f"{name.replace('_', ' ')}: median {spread['median']}, p90 {spread['p90']}"


def _conditions(options: argparse.Namespace) -> dict[str, JSON]:
    return {
        "file": str(options.file),
        "model": options.model,
        "seed": options.seed,
        "no_cookbook_match": options.no_cookbook_match,
    }


def _as_json(outcome: Outcome) -> dict[str, JSON]:
    return {
        "id": outcome.intent.id,
        "intent": outcome.intent.intent,
        "tags": outcome.intent.tags,
        "passed": outcome.passed,
        "step": outcome.step,
        "why": outcome.why,
        "attempts": outcome.made.attempts,
        "tokens": outcome.made.tokens,
        "seconds_to_preview": outcome.made.preview,
        "seconds_to_running": outcome.running,
        "seconds": round(outcome.seconds, 3),
        "edits": len(outcome.intent.edits),
        "edits_passed": outcome.edits_passed,
        "written": outcome.made.as_json(),
        "edited": [made.as_json() for made in outcome.edits],
        "program": outcome.program,
        "trace": outcome.trace,
        "scene": None if outcome.passed else outcome.scene,
        **({"others": [_as_json(other) for other in outcome.others]} if outcome.others else {}),
    }
