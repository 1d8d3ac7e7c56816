"""Pages about the machine: its storage, its models, its agents, help, and the way back to the beginning."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from runtime.language import later, say, say_many
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

HELP = (
    (
        later("Ask for something"),
        later("a pomodoro timer with break reminders | track my daily habits for the week | split a restaurant bill"),
    ),
    (
        later("Change what you see"),
        later("bigger text | light | blue accent | less motion | scale 150% | rotate the screen"),
    ),
    (later("Keyboard, place"), later("german keyboard | time zone Berlin | read the screen aloud | be quiet")),
    (later("Windows"), later("tile | full screen | show all windows | close everything")),
    (
        later("An agent"),
        later(
            "another version | source | versions | undo | go back to version 2 | trace | permissions | pin this"
            " | export"
        ),
    ),
    (later("Away with it"), later("close this | delete it | factory reset")),
    (
        later("The machine"),
        later("settings | console | what is running | free space | restart | shut down"),
    ),
)
"""What they are about, and sentences with bars between them."""
_MOST_SHOWN, _MOST_NAMED = 100, 5


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
        later("Programs, all versions"): ("registry.*",),
        later("What agents remember"): ("store.*",),
        later("Your files"): ("files",),
        later("Exported agents"): ("exports",),
        later("The audit log"): ("audit.*",),
        later("Settings and places"): ("*.json", "device.key"),
    }
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
    paper = Paper(say("Storage"))
    if in_memory:
        paper.text(say("Nothing is kept: Wisp works from memory and forgets everything when it ends."), color="bad")
    used = found.total - found.free
    paper.heading(say("{free} free of {all}", free=size(found.free), all=size(found.total)))
    paper.progress(say("In use"), used / found.total if found.total else 0)
    paper.table("kept", (say("What"), say("Size")), [(say(name), size(number)) for name, number in found.kept])
    paper.note(say("“delete” and the name of an agent makes room. So does deleting exported agents."))
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
            case action if action == say("Source"):
                return Command(LookAt("source", agent), agent)
            case action if action == say("Delete"):
                return Command(ActOn("delete", agent), agent)
            case _:
                return Command(ActOn("open", agent), agent)

    def _versions(self) -> list[Version]:
        registry = self._appliance.holdings.registry
        return [registry.latest(agent) for agent in registry.agents()[:_MOST_SHOWN]]


def agents_page(versions: Sequence[Version], zone: int) -> Page:
    paper = Paper(say("Your agents"))
    if not versions:
        paper.text(say("There are none yet. Say what you would like to have."), color="muted")
        return paper.page()
    lines = [
        f"{version.intent}\n{say('{agent}, made {day}', agent=version.agent, day=moment(version.created, zone))}"
        for version in versions
    ]
    paper.list("agents", lines, (say("Open"), say("Source"), say("Delete")))
    return paper.page()


def _made(version: Version, zone: int) -> str:
    return say("{agent}, made {day}", agent=version.agent, day=moment(version.created, zone))


class Help(View):
    def page(self) -> Page:
        paper = Paper(say("Help"))
        paper.text(say("Say what you want to have, or what is to be different, in your own words. Some of them:"))
        with paper.grid(2):
            for title, sentences in HELP:
                with paper.card(say(title)):
                    for sentence in say(sentences).split(" | "):
                        paper.text(say("“{words}”", words=sentence))
        paper.note(say("Super or Ctrl-Space brings the prompt. Alt-Tab goes from window to window, Esc goes back."))
        paper.note(say("Super and Shift with an arrow bring a window to the next screen."))
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


def _what_goes(agents: Sequence[str]) -> str:
    if not agents:
        return say("There are no agents. This deletes your files and your settings.")
    names = ", ".join(map(called, agents[:_MOST_NAMED])) + (", …" if len(agents) > _MOST_NAMED else "")
    return say_many(
        "This deletes {count} agent ({names}), what it remembers, your files, and your settings.",
        "This deletes {count} agents ({names}), what they remember, your files, and your settings.",
        len(agents),
        names=names,
    )


def reset_page(agents: Sequence[str], *, sure: bool) -> Page:
    paper = Paper(say("Factory reset"))
    if sure:
        paper.heading(say("Are you sure?"))
        paper.text(
            say("After this nobody can bring anything back: the key of this machine is deleted, too."), color="bad"
        )
    else:
        paper.heading(say("Delete everything on this machine?"))
        paper.text(_what_goes(agents))
    with paper.row():
        paper.button("keep", say("Keep everything"), color="accent")
        if sure:
            paper.button("second yes", say("Yes, delete everything now"), color="bad")
        else:
            paper.button("first yes", say("Delete everything"), color="bad")
    return paper.page()
