"""Pages about an agent's program: its source with what it may do, and its versions with what changed between them."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, NamedTuple

from runtime import permissions
from runtime.language import say, say_many
from runtime.messages import Acted, Clicked
from runtime.opened import needs
from runtime.pages.paper import Paper
from runtime.pages.view import View, called, moment
from runtime.sentences import Command
from runtime.wishes import ActOn, GoBack, LookAt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from runtime.appliance import Appliance
    from runtime.gate import Need
    from runtime.messages import PageEvent
    from runtime.pages.deeds import Deed
    from runtime.program import Version
    from runtime.registry import Tally
    from runtime.scene import Page
    from runtime.wishes import Act, Look

_ACTS: dict[str, Act] = {
    "fork": "fork", "pin": "pin", "unpin": "unpin", "export": "export", "delete": "delete", "undo": "undo",
    "redo": "redo",
}  # fmt: skip
_LOOKS: dict[str, Look] = {"source": "source", "versions": "versions", "trace": "trace", "permissions": "permissions"}


def pressed(agent: str, event: PageEvent) -> Deed | None:
    """The buttons that all pages about an agent may have."""
    if not isinstance(event, Clicked):
        return None
    if event.id in _ACTS:
        return Command(ActOn(_ACTS[event.id], agent), agent)
    if event.id in _LOOKS:
        return Command(LookAt(_LOOKS[event.id], agent), agent)
    return None


class Source(View):
    def __init__(self, appliance: Appliance, agent: str) -> None:
        self._appliance, self._agent = appliance, agent

    def page(self) -> Page:
        holdings = self._appliance.holdings
        version = holdings.registry.latest(self._agent)
        return source_page(version, needs(version), pinned=holdings.places.is_pinned(self._agent))

    def used(self, event: PageEvent) -> Deed | None:
        return pressed(self._agent, event)


def source_page(version: Version, needs: Sequence[Need], *, pinned: bool) -> Page:
    paper = Paper(say("Source of {agent}", agent=called(version.agent)))
    paper.text(version.intent, bold=True)
    lines = len(version.source.splitlines())
    words = say("Version {number}, {lines} lines.", number=version.number, lines=lines)
    paper.note(f"{words} {say('The marked lines use what you are asked to allow.')}")
    paper.code(version.source, [(need.line, permissions.words(need.capability)) for need in needs])
    with paper.row():
        paper.button("versions", say("Versions"))
        paper.button("trace", say("Trace"))
        paper.button("permissions", say("What it may do"))
    with paper.row():
        paper.button("fork", say("Fork"))
        paper.button("unpin" if pinned else "pin", say("Unpin") if pinned else say("Pin"))
        paper.button("export", say("Export"))
        paper.button("delete", say("Delete"), color="bad")
    return paper.page()


class Row(NamedTuple):
    version: Version
    tally: Tally


class Versions(View):
    def __init__(self, appliance: Appliance, agent: str) -> None:
        self._appliance, self._agent = appliance, agent
        self._chosen = 0
        """The number of the version that is compared with the one before it."""

    def page(self) -> Page:
        registry = self._appliance.holdings.registry
        rows = [Row(version, registry.tally(version.id)) for version in registry.versions(self._agent)]
        current = registry.latest(self._agent)
        return versions_page(rows, current, self._chosen or current.number, self._appliance.zone)

    def used(self, event: PageEvent) -> Deed | None:
        if isinstance(event, Acted) and event.id == "versions table":
            self._chosen = len(self._appliance.holdings.registry.versions(self._agent)) - event.index
            return None
        if isinstance(event, Clicked) and event.id == "go" and self._chosen:
            return Command(GoBack(self._chosen, self._agent), self._agent)
        return pressed(self._agent, event)


def versions_page(rows: Sequence[Row], current: Version, chosen: int, zone: int) -> Page:
    paper = Paper(say("Versions of {agent}", agent=called(current.agent)))
    newest_first = list(reversed(rows))
    table = [
        (
            f"{'● ' if version.id == current.id else ''}{version.number}",
            moment(version.created, zone),
            version.intent,
            _ran(tally),
        )
        for version, tally in newest_first
    ]
    picked = next((version for version, _ in rows if version.number == chosen), current)
    paper.table(
        "versions table",
        (say("Version"), say("Made"), say("Asked for"), say("Ran")),
        table,
        newest_first.index(_of(rows, picked)),
    )
    with paper.row():
        paper.button("undo", say("Undo"), enabled=current.parent is not None)
        paper.button("redo", say("Redo"))
        paper.button("go", say("Go to version {number}", number=picked.number), enabled=picked.id != current.id)
        paper.button("source", say("Source"))
    before = next((version for version, _ in rows if version.id == picked.parent), None)
    if before is None:
        paper.note(say("Version {number} is the first one.", number=picked.number))
        paper.code(picked.source)
    else:
        paper.note(
            say("What version {number} changed in version {before}.", number=picked.number, before=before.number)
        )
        text, changes = compared(before.source, picked.source)
        paper.code(text, changes=changes)
    return paper.page()


def _ran(tally: Tally) -> str:
    runs = say_many("{count} run", "{count} runs", tally.runs)
    failures = say_many("{count} failure", "{count} failures", tally.failures)
    return f"{runs}, {failures}" if tally.failures else runs


def compared(old: str, new: str) -> tuple[str, str]:
    """Both texts in one, and for each line whether it is gone, new, or in both."""
    lines, marks = [], ""
    for line in difflib.ndiff(old.splitlines(), new.splitlines()):
        if line[0] in " +-":
            lines.append(line[2:])
            marks += line[0]
    return "\n".join(lines), marks


def _of(rows: Sequence[Row], picked: Version) -> Row:
    return next(row for row in rows if row.version.id == picked.id)
