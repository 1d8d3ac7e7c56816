"""`wisp registry`: the agents that were made, every version of them, and whether all of it is as it was written."""

from __future__ import annotations

import os
import sys
import time
from contextlib import ExitStack, closing
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from runtime import bundle, data, gate, slot
from runtime.audit import Audit
from runtime.bundle import MAX_BUNDLE
from runtime.commands import table
from runtime.data import DataError
from runtime.device import DEPENDENTS, NAME, Device
from runtime.holdings import Holdings
from runtime.lettering import cleaned
from runtime.loop import Loop
from runtime.registry import HASH_BEGINNING, Registry
from runtime.store import Store

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from runtime.program import Version

FAILED = 1
_SHORT = 12


def main(options: argparse.Namespace, component: Callable[[], Path]) -> int:
    folder = options.data_folder or data.folder()
    try:
        if options.action == "verify":
            return _verify(folder)
        with ExitStack() as stack:
            _act(options, _opened(folder, stack), component)
    except DataError as error:
        sys.stderr.write(f"wisp: {cleaned(str(error))}\n")
        return FAILED
    return 0


def _opened(folder: Path, stack: ExitStack) -> Holdings:
    loop = Loop(_never_run)
    stack.callback(loop.close)
    return Holdings.at(folder, loop, stack)


def _never_run(_: Exception) -> None:
    """Nothing waits in a command: what it changes is on the disk when it ends."""


def _act(options: argparse.Namespace, holdings: Holdings, component: Callable[[], Path]) -> None:
    registry = holdings.registry
    if options.action == "list":
        return _list(registry, options.text)
    if options.action == "import":
        return _import(holdings, options.file)
    agent = registry.named(options.agent)
    actions: dict[str, Callable[[], None]] = {
        "show": lambda: _show(registry, agent),
        "diff": lambda: _diff(registry, agent, options.versions),
        "undo": lambda: _move(holdings, agent, "undo"),
        "redo": lambda: _move(holdings, agent, "redo"),
        "delete": lambda: _delete(holdings, agent),
        "export": lambda: _export(holdings, agent, options, component),
    }
    return actions[options.action]()


def _list(registry: Registry, text: str) -> None:
    names = [found.version.agent for found in registry.find(text, limit=50)] if text else registry.agents()
    rows: list[tuple[object, ...]] = []
    for name in names:
        try:
            version = registry.latest(name)
            tally = registry.tally(version.id)
            runs = f"{tally.runs} runs, {tally.failures} failed"
            rows.append((name, version.number, version.id[:_SHORT], _day(version.created), runs, version.intent[:60]))
        except DataError:
            rows.append((name, "", "", "", "damaged", "see: ./wisp registry verify"))
    if rows:
        table.show(("agent", "version", "hash", "made", "fared", "asked for"), rows)
    else:
        _say(f"No agent is near {text!r}." if text else "There are no agents yet.")


def _show(registry: Registry, agent: str) -> None:
    versions, current = registry.versions(agent), registry.latest(agent)
    facts = {
        "agent": agent,
        "asked for": current.intent,
        "version": f"{current.number} of {len(versions)}, {current.id}",
        "program": current.sha256,
        "made": f"{_day(current.created)} by {current.model or 'hand'}, seed {current.seed}",
        "may ask for": ", ".join(current.capabilities) or "nothing",
        "approved by": current.approved_by or "nobody yet",
        "trace": current.trace or "none",
    }
    if current.origin:
        facts["came from"] = f"device {current.origin.device}, as {current.origin.version[:_SHORT]} (not trusted)"
    for name, fact in facts.items():
        _say(f"{name:12} {' '.join(fact.split())}")
    rows = []
    for version in versions:
        tally = registry.tally(version.id)
        mark = "*" if version.id == current.id else ""
        fared = (tally.runs, tally.failures, tally.rating or "")
        rows.append((mark, version.number, version.id[:_SHORT], _day(version.created), *fared, version.intent[:60]))
    _say("")
    table.show(("", "version", "hash", "made", "runs", "failures", "rating", "asked for"), rows)
    _say(f"\n{current.source.rstrip()}")


def _diff(registry: Registry, agent: str, wanted: list[str]) -> None:
    versions = registry.versions(agent)
    if len(wanted) > 2:  # noqa: PLR2004 - an old one and a new one
        raise DataError("Two versions can be compared, not more.")
    new = _version(versions, wanted[-1]) if wanted else registry.latest(agent)
    parent = new.parent or new.id
    old = _version(versions, wanted[0] if len(wanted) == 2 else parent)  # noqa: PLR2004 - as above
    lines = unified_diff(
        old.source.splitlines(),
        new.source.splitlines(),
        f"{agent} {old.number} {old.id[:_SHORT]}",
        f"{agent} {new.number} {new.id[:_SHORT]}",
        lineterm="",
    )
    for line in lines:
        _say(line)


def _version(versions: list[Version], text: str) -> Version:
    """By its number, or the beginning of its hash."""
    for version in versions:
        if text == str(version.number) or (HASH_BEGINNING.fullmatch(text) and version.id.startswith(text)):
            return version
    known = ", ".join(f"{version.number} ({version.id[:_SHORT]})" for version in versions)
    raise DataError(f"{versions[0].agent} has no version {text!r}.", f"There are: {known}")


def _move(holdings: Holdings, agent: str, action: str) -> None:
    registry = holdings.registry
    version = registry.undo(agent) if action == "undo" else registry.redo(agent)
    holdings.audit.append(action, agent=agent, version=version.id)
    _say(f"{agent} is at version {version.number} now, with its data: {version.intent}")


def _delete(holdings: Holdings, agent: str) -> None:
    holdings.delete(agent)
    _say(f"{agent} is gone, with all its versions and data.")


def _export(holdings: Holdings, agent: str, options: argparse.Namespace, component: Callable[[], Path]) -> None:
    if options.wasm:
        content, ending = slot.embed(component().read_bytes(), holdings.registry.latest(agent).source), "wasm"
    else:
        content, ending = holdings.bundle(agent, with_data=options.data), "agent"
    path = options.out or Path(f"{agent}.{ending}")
    try:
        # With its data it is as private as the data is here.
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, data.PRIVATE), "wb") as file:
            file.write(content)
    except OSError as error:
        raise DataError(f"{path} can't be written: {error.strerror}.") from error
    holdings.audit.append("exported", agent=agent, data=options.data, wasm=options.wasm)
    private = " It holds the agent's data; whoever has the file can read that." if options.data else ""
    _say(f"{path}: {len(content):,} bytes.{private}")


def _import(holdings: Holdings, path: Path) -> None:
    found = bundle.read(_content(path))
    versions = _counted(len(found.versions), "version")
    _say(f"{found.agent}: {versions}, signed by device {found.signer} (shown, not trusted)")
    reports = {version.id: gate.read(version.source) for version in found.versions}
    refused = [
        f"version {version.number}, {finding}" for version in found.versions for finding in reports[version.id].findings
    ]
    if refused:
        holdings.audit.append("import refused", agent=found.agent, device=found.signer, why=refused[0])
        for line in refused:
            _say(line)
        raise DataError("The gate refused it; nothing was taken in.")
    needs = {id_: [str(need.capability) for need in report.needs] for id_, report in reports.items()}
    adopted = holdings.registry.adopt(found, needs, approved_by="")
    for id_, state in found.states.items():
        version = adopted[id_]
        holdings.store.save(version.agent, state, version=version.id, cause="imported")
    current = adopted[found.current]
    holdings.audit.append("imported", agent=current.agent, version=current.id, device=found.signer)
    asks = ", ".join(current.capabilities) or "nothing"
    _say(f"It is here as {current.agent}. It may ask for: {asks}. Nobody has approved it yet.")


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_BUNDLE + 1)
    except OSError as error:
        raise DataError(f"{path} can't be read: {error.strerror}.") from error


def _verify(folder: Path) -> int:
    """Each part for itself: damage in one must not hide what is wrong with another."""
    if not any((folder / name).exists() for name in (NAME, *DEPENDENTS)):
        _say(f"There is nothing in {folder} yet.")
        return 0
    device = Device.open(folder)
    checks: dict[str, Callable[[], Iterable[str]]] = {
        "registry": lambda: _registry_problems(folder, device),
        "store": lambda: _store_problems(folder, device),
        "audit log": lambda: _audit_problems(folder, device),
    }
    wrong = False
    for name, check in checks.items():
        try:
            problems = list(check())
        except DataError as error:
            problems = [str(error)]
        wrong = wrong or bool(problems)
        _say(f"{name}: {'as it was written' if not problems else _counted(len(problems), 'problem')}")
        for problem in problems:
            _say(f"  {problem}")
    return FAILED if wrong else 0


def _registry_problems(folder: Path, device: Device) -> Iterable[str]:
    with closing(Registry(folder / "registry.sqlite", device)) as registry:
        return registry.problems()


def _store_problems(folder: Path, device: Device) -> Iterable[str]:
    with (
        closing(Store(folder / "store.sqlite", device)) as store,
        closing(Registry(folder / "registry.sqlite", device)) as registry,
    ):
        unowned = set(store.agents()) - set(registry.agents())
        return [*store.problems(), *(f"There is data of {agent}, which is not in the registry." for agent in unowned)]


def _audit_problems(folder: Path, device: Device) -> Iterable[str]:
    with closing(Audit(folder / "audit.log", device)) as audit:
        return [problem.text for problem in audit.verify()]


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _day(moment: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(moment))


def _say(line: str) -> None:
    sys.stdout.write(f"{cleaned(line)}\n")
