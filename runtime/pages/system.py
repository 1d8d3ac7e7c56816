"""Pages about the machine: its storage, its models, its agents, help, and the way back to the beginning."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from runtime.messages import Acted, Clicked
from runtime.pages.deeds import Leave, ResetForGood
from runtime.pages.paper import Paper
from runtime.pages.view import View, called, moment, size
from runtime.sentences import Command
from runtime.wishes import ActOn, LookAt

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from runtime.appliance import Appliance
    from runtime.messages import PageEvent
    from runtime.pages.deeds import Deed
    from runtime.program import Version
    from runtime.scene import Page
    from runtime.writer import Absence

HELP = (
    (
        "Ask for something",
        ("a pomodoro timer with break reminders", "track my daily habits for the week", "split a restaurant bill"),
    ),
    ("Change what you see", ("bigger text", "light", "blue accent", "less motion", "scale 150%", "rotate the screen")),
    ("Keyboard, place", ("german keyboard", "time zone Berlin", "read the screen aloud", "be quiet")),
    ("Windows", ("tile", "full screen", "show all windows", "close everything")),
    ("An agent", ("source", "versions", "undo", "go back to version 2", "trace", "permissions", "pin this", "export")),
    ("Away with it", ("close this", "delete it", "factory reset")),
    ("The machine", ("settings", "console", "what is running", "free space", "restart", "shut down")),
)
_MOST_SHOWN = 100


class Space(NamedTuple):
    """Of the disk that the data is on."""

    total: int
    free: int
    kept: Sequence[tuple[str, int]]
    """What is kept, and its bytes."""


class Storage(View):
    def __init__(self, appliance: Appliance) -> None:
        self._appliance = appliance

    def page(self) -> Page:
        holdings = self._appliance.holdings
        return storage_page(space(holdings.folder), in_memory=holdings.problem is not None)


def space(folder: Path) -> Space:
    disk = os.statvfs(folder)
    named = {
        "Programs, all versions": ("registry.*",), "What agents remember": ("store.*",), "Your files": ("files",),
        "Exported agents": ("exports",), "The audit log": ("audit.*",), "Settings and places": ("*.json", "device.key"),
    }  # fmt: skip
    kept = [
        (name, sum(_bytes(path) for pattern in patterns for path in folder.glob(pattern)))
        for name, patterns in named.items()
    ]
    return Space(disk.f_blocks * disk.f_frsize, disk.f_bavail * disk.f_frsize, kept)


def _bytes(path: Path) -> int:
    """As the disk counts them, a link as itself."""
    if path.is_dir() and not path.is_symlink():
        return sum(_bytes(inner) for inner in path.iterdir())
    return path.lstat().st_blocks * 512


def storage_page(found: Space, *, in_memory: bool) -> Page:
    paper = Paper("Storage")
    if in_memory:
        paper.text("Nothing is kept: Wisp works from memory and forgets everything when it ends.", color="bad")
    used = found.total - found.free
    paper.heading(f"{size(found.free)} free of {size(found.total)}")
    paper.progress("In use", used / found.total if found.total else 0)
    paper.table("kept", ("What", "Size"), [(name, size(number)) for name, number in found.kept])
    paper.note("“delete” and the name of an agent makes room. So does deleting exported agents.")
    return paper.page()


class Models(View):
    def __init__(self, absence: Absence | None) -> None:
        self._absence = absence

    def page(self) -> Page:
        return models_page(self._absence)


def models_page(absence: Absence | None) -> Page:
    """What writes programs; or why nothing does."""
    paper = Paper("Language model")
    if absence is None:
        paper.text("Programs are written by the language model on this machine.")
    else:
        for words in filter(None, absence):
            paper.text(words)
        paper.note("It opens the programs of its cookbook, and those that you have opened before.")
    return paper.page()


class Agents(View):
    def __init__(self, appliance: Appliance) -> None:
        self._appliance = appliance

    def page(self) -> Page:
        return agents_page(self._versions(), self._appliance.zone)

    def used(self, event: PageEvent) -> Deed | None:
        versions = self._versions()
        if not isinstance(event, Acted) or event.index >= len(versions):
            return None
        agent = versions[event.index].agent
        match event.action:
            case "Source":
                return Command(LookAt("source", agent), agent)
            case "Delete":
                return Command(ActOn("delete", agent), agent)
            case _:
                return Command(ActOn("open", agent), agent)

    def _versions(self) -> list[Version]:
        registry = self._appliance.holdings.registry
        return [registry.latest(agent) for agent in registry.agents()[:_MOST_SHOWN]]


def agents_page(versions: Sequence[Version], zone: int) -> Page:
    paper = Paper("Your agents")
    if not versions:
        paper.text("There are none yet. Say what you would like to have.", color="muted")
        return paper.page()
    lines = [f"{version.intent}\n{version.agent}, made {moment(version.created, zone)}" for version in versions]
    paper.list("agents", lines, ("Open", "Source", "Delete"))
    return paper.page()


class Help(View):
    def page(self) -> Page:
        paper = Paper("Help")
        paper.text("Say what you want to have, or what is to be different, in your own words. Some of them:")
        with paper.grid(2):
            for title, sentences in HELP:
                with paper.card(title):
                    for sentence in sentences:
                        paper.text(f"“{sentence}”")
        paper.note("Super or Ctrl-Space brings the prompt. Alt-Tab goes from window to window, Esc goes back.")
        return paper.page()


class FactoryReset(View):
    def __init__(self, appliance: Appliance) -> None:
        self._appliance = appliance
        self._sure = False

    def page(self) -> Page:
        return reset_page(self._appliance.holdings.registry.agents(), sure=self._sure)

    def used(self, event: PageEvent) -> Deed | None:
        match event:
            case Clicked(id="keep"):
                return Leave()
            case Clicked(id="first yes"):
                self._sure = True
            case Clicked(id="second yes") if self._sure:
                return ResetForGood()
            case _:
                pass
        return None


def reset_page(agents: Sequence[str], *, sure: bool) -> Page:
    paper = Paper("Factory reset")
    many = "no agents" if not agents else "1 agent" if len(agents) == 1 else f"{len(agents)} agents"
    if sure:
        paper.heading("Are you sure?")
        paper.text("After this nobody can bring anything back: the key of this machine is deleted, too.", color="bad")
    else:
        paper.heading("Delete everything on this machine?")
        names = f" ({', '.join(map(called, agents[:5]))}{' and more' if len(agents) > 5 else ''})" if agents else ""  # noqa: PLR2004
        paper.text(f"This deletes {many}{names}, what they remember, your files, and your settings.")
    with paper.row():
        paper.button("keep", "Keep everything", color="accent")
        if sure:
            paper.button("second yes", "Yes, delete everything now", color="bad")
        else:
            paper.button("first yes", "Delete everything", color="bad")
    return paper.page()
