"""Pages about an agent's life: what it did, what it may do, and whether it is to be deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime import permissions
from runtime.capabilities import Capability
from runtime.language import later, say, say_many
from runtime.messages import Acted, Clicked
from runtime.opened import needs
from runtime.pages.deeds import AskAgain, DeleteForGood, Leave, TakeBack
from runtime.pages.paper import Paper
from runtime.pages.program import pressed
from runtime.pages.view import View, called, clock, moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from runtime.appliance import Appliance
    from runtime.consent import Decision
    from runtime.messages import PageEvent, Permission
    from runtime.opened import Opened
    from runtime.pages.deeds import Deed
    from runtime.running import Seen, Sort
    from runtime.scene import Page

_SORTS: dict[Sort, str] = {
    "started": later("Started"), "printed": later("Printed"), "note": later("Note"), "problem": later("Problem"),
    "call": later("Call"), "refused": later("Refused"), "stopped": later("Stopped"),
}  # fmt: skip
_MOST_LINES, _MOST_DETAILS = 200, 3


class Trace(View):
    every = 1.0

    def __init__(self, appliance: Appliance, opened: Opened, agent: str) -> None:
        self._appliance, self._opened, self._agent = appliance, opened, agent

    def page(self) -> Page:
        running = self._opened.running.get(self._agent)
        return trace_page(self._agent, list(running.seen) if running else None, self._appliance.zone)

    def used(self, event: PageEvent) -> Deed | None:
        return pressed(self._agent, event)


def trace_page(agent: str, seen: Sequence[Seen] | None, zone: int) -> Page:
    paper = Paper(say("Trace of {agent}", agent=called(agent)))
    if seen is None:
        paper.text(
            say("{agent} isn't open. What it does is noted here while it runs.", agent=called(agent)), color="muted"
        )
        return paper.page()
    newest_first = list(reversed(seen))[:_MOST_LINES]
    rows = [(clock(line.at, zone), say(_SORTS[line.sort]), line.text) for line in newest_first]
    paper.table("lines", (say("Time"), say("What"), ""), rows)
    details = [line for line in newest_first if line.sort == "problem" and line.detail][:_MOST_DETAILS]
    for line in details:
        with paper.card(f"{clock(line.at, zone)}  {line.text}"):
            paper.text(line.detail, size=13, mono=True)
    with paper.row():
        paper.button("source", say("Source"))
        paper.button("versions", say("Versions"))
    return paper.page()


class Permissions(View):
    def __init__(self, appliance: Appliance, opened: Opened, agent: str) -> None:
        self._appliance, self._opened, self._agent = appliance, opened, agent

    def page(self) -> Page:
        holdings = self._appliance.holdings
        running = self._opened.running.get(self._agent)
        version = running.version if running else holdings.registry.latest(self._agent)
        held = self._opened.permissions(self._agent) if running else ()
        asked = [permissions.permission(need) for need in needs(version)]
        return permissions_page(self._agent, asked, held, holdings.consent.of(self._agent), self._appliance.zone)

    def used(self, event: PageEvent) -> Deed | None:
        if isinstance(event, Clicked):
            verb, _, capability = event.id.partition(" ")
            match verb:
                case "revoke":
                    return TakeBack(self._agent, capability)
                case "ask":
                    return AskAgain(self._agent, capability)
                case _:
                    pass
        return pressed(self._agent, event)


def permissions_page(
    agent: str,
    asked: Sequence[Permission],
    held: Sequence[Permission],
    decisions: Sequence[Decision],
    zone: int,
) -> Page:
    paper = Paper(say("What {title} may do", title=called(agent)))
    paper.note(say("It always remembers things of its own. Everything else you are asked about first."))
    if not asked and not decisions:
        paper.text(say("It asks for nothing else."))
    until = {permission.capability: permission.until for permission in held}
    for permission in asked:
        with paper.card(permission.words):
            if permission.code:
                paper.note(say("Line {number}:  {code}", number=permission.line, code=permission.code))
            if permission.capability in until:
                paper.text(say("Allowed {until}.", until=until[permission.capability]), color="good")
                paper.button(f"revoke {permission.capability}", say("Take back"), color="bad")
            else:
                paper.text(say("Not allowed."), color="muted")
                paper.button(f"ask {permission.capability}", say("Ask me again"))
    known = {permission.capability for permission in asked}
    for decision in decisions:
        if decision.capability in known:
            continue
        with paper.card(permissions.words(Capability.parse(decision.capability))):
            day = moment(decision.at, zone)
            if decision.allowed:
                paper.note(say("Allowed on {day}, for another version of it.", day=day))
            else:
                paper.note(say("Forbidden on {day}, for another version of it.", day=day))
            paper.button(f"ask {decision.capability}", say("Forget this"))
    return paper.page()


class Delete(View):
    def __init__(self, appliance: Appliance, agent: str) -> None:
        self._appliance, self._agent = appliance, agent

    def page(self) -> Page:
        versions = self._appliance.holdings.registry.versions(self._agent)
        return delete_page(self._agent, versions[0].intent, len(versions))

    def used(self, event: PageEvent) -> Deed | None:
        if isinstance(event, Clicked) and event.id == "delete it":
            return DeleteForGood(self._agent)
        if isinstance(event, Clicked | Acted) and event.id == "keep":
            return Leave()
        return pressed(self._agent, event)


def delete_page(agent: str, intent: str, versions: int) -> Page:
    paper = Paper(say("Delete {agent}?", agent=called(agent)))
    paper.text(intent, bold=True)
    words = say_many(
        "This deletes {agent} with its only version and everything that it remembers. It can't be undone.",
        "This deletes {agent} with all its {count} versions and everything that it remembers. It can't be undone.",
        versions,
        agent=called(agent),
    )
    paper.text(words)
    paper.note(say("An export is a file that you can take it back from."))
    with paper.row():
        paper.button("keep", say("Keep it"), color="accent")
        paper.button("export", say("Export it first"))
        paper.button("delete it", say("Delete it"), color="bad")
    return paper.page()
