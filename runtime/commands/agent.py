"""`wisp agent`: one program through gate and sandbox, without a screen; prints its scene, or why there is none."""

from __future__ import annotations

import json
import sys
import tempfile
from contextlib import ExitStack, closing, suppress
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from runtime import gate, replay, scene, scene_text, steps, trial
from runtime.agents import Agents
from runtime.intents import NOW, IntentsError, place, read_program
from runtime.replay import Began, Drew, Recorder, RecordError
from runtime.workbench import Terms, Workbench

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from runtime.gate import Finding
    from runtime.replay import Difference
    from runtime.steps import Step
    from runtime.trial import Failure
    from runtime.wire import JSON

BAD_INPUT = 2


def main(options: argparse.Namespace, component: Path) -> int:
    try:
        source = read_program(options.program)
        todo = _steps(options.steps)
        if options.replay:
            return _replay(options.replay, source, component)
        if options.record:
            options.record.touch()
    except (IntentsError, steps.StepError, RecordError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return BAD_INPUT
    findings = gate.read(source).findings
    if findings:
        _print_findings(findings, as_json=options.json)
        return 1
    return _run(options, source, todo, component)


def _run(options: argparse.Namespace, source: str, todo: tuple[Step, ...], component: Path) -> int:
    granted = frozenset(options.grant)
    terms = Terms(NOW, granted=lambda kind: not granted or kind in granted)
    with ExitStack() as stack:
        recorder = Recorder(stack.enter_context(options.record.open("w", encoding="utf-8"))) if options.record else None
        agents = stack.enter_context(Agents(component))
        data = stack.enter_context(tempfile.TemporaryDirectory(prefix="wisp-agent-"))
        bench = stack.enter_context(
            closing(Workbench(agents, Path(data), terms, read=_beside(options.program), recorder=recorder))
        )
        bench.make(options.program.stem, source)
        failure = trial.run(bench, todo)
        _print_scene(options, bench, failure)
        return 1 if failure or bench.session.problems else 0


def _steps(path: Path | None) -> tuple[Step, ...]:
    if path is None:
        return ()
    try:
        return steps.parse(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, RecursionError) as error:
        raise steps.StepError(f"{path}: {error}") from error


def _replay(record: Path, source: str, component: Path) -> int:
    """Exit status 0 only when every scene came out as it was recorded."""
    lines = list(replay.read(record))
    first = lines[0][1] if lines else None
    if not isinstance(first, Began) or first.source != source:
        raise RecordError(f"{record} is not the record of this program")
    with Agents(component) as agents:
        differences = list(replay.replay(agents, lines))
    for difference in differences:
        sys.stdout.write(f"{record}: line {difference.line}: {difference.what}\n")
        sys.stdout.writelines(f"  {line}\n" for line in _compared(difference))
    frames = sum(isinstance(line, Drew) for _, line in lines)
    sys.stdout.write(f"{frames} frames, {len(differences)} differences\n")
    return 1 if differences else 0


def _compared(difference: Difference) -> Iterable[str]:
    """Scenes as the text they are for people, anything else as it is; and bytes where both read the same."""
    both = [difference.recorded, difference.replayed]
    with suppress(scene.SceneError):
        texts = [scene_text.text(scene.parse(one.encode())) for one in both]
        both = texts if texts[0] != texts[1] else both
    recorded, replayed = (one.splitlines() for one in both)
    return unified_diff(recorded, replayed, "recorded", "replayed", lineterm="")


def _beside(program: Path) -> Callable[[str], str]:
    """How an edit step's program is found: beside the agent's."""
    return lambda name: read_program(place(program.parent, name))


def _print_findings(findings: tuple[Finding, ...], *, as_json: bool) -> None:
    if as_json:
        _print_json({"findings": [finding._asdict() for finding in findings]})
        return
    sys.stdout.write("The gate refused the program:\n")
    for finding in findings:
        parts = [finding.what, finding.why, finding.instead]
        sys.stdout.write(f"line {finding.line}: " + "\n    ".join(part for part in parts if part) + "\n")


def _print_scene(options: argparse.Namespace, bench: Workbench, failure: Failure | None) -> None:
    session = bench.session
    if options.json:
        _print_json(
            {
                "scene": session.scene.model_dump(mode="json"),
                "text": scene_text.text(session.scene),
                "capabilities": list(bench.version.capabilities),
                "state": session.state,
                "problems": [problem._asdict() for problem in session.problems],
                "printed": session.printed,
                "notes": session.notes,
                "failed": {"step": failure.number, "why": failure.why} if failure else None,
            }
        )
        return
    sys.stdout.write(scene_text.text(session.scene) + "\n")
    told = [f"asked for {capability}" for capability in bench.version.capabilities]
    told += [f"notified: {text}" for _, text in session.world.notices]
    told += [f"printed: {line}" for line in session.printed]
    told += [f"note: {note}" for note in dict.fromkeys(session.notes)]
    told += [problem.traceback.rstrip() or problem.message for problem in session.problems]
    told += [f"step {failure.number} failed, {failure.step}: {failure.why}"] if failure else []
    sys.stderr.writelines(f"{line}\n" for line in told)


def _print_json(value: JSON) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
