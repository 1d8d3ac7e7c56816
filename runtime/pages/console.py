"""The console: what the system did and why, from the audit log, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime import permissions
from runtime.capabilities import Capability
from runtime.messages import Changed, Clicked, Submitted
from runtime.pages.paper import Paper
from runtime.pages.view import View, called, moment
from runtime.sentences import Command
from runtime.wishes import Do, Show

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pydantic import JsonValue

    from runtime.appliance import Appliance
    from runtime.chain import Entry, Problem
    from runtime.messages import PageEvent
    from runtime.pages.deeds import Deed
    from runtime.scene import Page

MOST = 200


class Console(View):
    every = 1.0

    def __init__(self, appliance: Appliance) -> None:
        self._appliance = appliance
        self._search = ""
        self._verified: list[Problem] | None = None
        self._read: tuple[tuple[int, str], list[Entry]] | None = None

    def page(self) -> Page:
        return console_page(self._newest_first(), self._search, self._verified, self._appliance.zone)

    def _newest_first(self) -> list[Entry]:
        """Read and checked again only when there is more of them, or other ones are searched."""
        audit = self._appliance.holdings.audit
        wanted = (audit.size(), self._search)
        if self._read is None or self._read[0] != wanted:
            self._read = (wanted, audit.latest(self._search, most=MOST))
        return self._read[1]

    def used(self, event: PageEvent) -> Deed | None:
        match event:
            case Changed(id="search", value=str(text)) | Submitted(id="search", value=str(text)):
                self._search = text
            case Clicked(id="verify"):
                self._verified = self._appliance.holdings.audit.verify()
            case Clicked(id="processes"):
                return Command(Show("processes"))
            case Clicked(id="log"):
                return Command(Do("log"))
            case _:
                pass
        return None


def console_page(newest_first: Sequence[Entry], search: str, verified: Sequence[Problem] | None, zone: int) -> Page:
    paper = Paper("Console")
    paper.note("What the system did, newest first. Each entry was written before it took effect.")
    with paper.row():
        paper.field("search", "Search", search, "a word, an agent, a day")
        paper.button("verify", "Check the log")
        paper.button("processes", "What is running")
        paper.button("log", "System log")
    if verified is not None:
        _verdict(paper, verified)
    rows = [(str(entry.number), moment(entry.at, zone), said(entry)) for entry in newest_first]
    if rows:
        paper.table("entries", ("", "When", "What"), rows)
    else:
        paper.text("Nothing was found." if search else "Nothing has happened yet.", color="muted")
    return paper.page()


def _verdict(paper: Paper, problems: Sequence[Problem]) -> None:
    if not problems:
        paper.text("The log is complete: every entry is as it was written.", color="good")
        return
    with paper.card("The log was changed"):
        for problem in problems[:10]:
            paper.text(problem.text, color="bad")


def said(entry: Entry) -> str:
    """An entry as a sentence."""
    fields = entry.fields
    sentence = _SENTENCES.get(entry.kind)
    if sentence is None:
        told = ", ".join(f"{name}: {value}" for name, value in fields.items())
        return f"{entry.kind.capitalize()}: {told}" if told else entry.kind.capitalize()
    return sentence(fields)


def _name(fields: Mapping[str, JsonValue]) -> str:
    return called(str(fields.get("agent", "")))


def _decided(fields: Mapping[str, JsonValue]) -> str:
    answers = {"once": "allowed once", "always": "allowed", "no": "not allowed", "never": "forbidden"}
    answer = answers.get(str(fields.get("answer")), str(fields.get("answer")))
    return f"{_name(fields)} was {answer}: {_capability(fields)}"


def _capability(fields: Mapping[str, JsonValue]) -> str:
    text = str(fields.get("capability", ""))
    try:
        return permissions.words(Capability.parse(text))
    except ValueError:
        return text


def _answered(fields: Mapping[str, JsonValue]) -> str:
    cost = f", {fields.get('money')} of money" if fields.get("money") else ""
    took = f"{fields.get('read'):,} tokens read and {fields.get('written'):,} written{cost}"
    words = str(fields.get("words") or "")
    return f"{fields.get('provider')}: {took}. {words or _ENDED.get(str(fields.get('reason')), '')}".strip()


_ENDED = {"cancelled": "It wasn't wanted any more.", "lost": "Nothing came back.", "limit": "It was cut off."}
_PROVIDER = {
    "always": "Sentences may be sent to {} without asking.",
    "never": "Nothing may be sent to {}.",
    "ask": "You are asked again before anything is sent to {}.",
}
_SENTENCES: Mapping[str, Callable[[Mapping[str, JsonValue]], str]] = {
    "started": lambda fields: f"Wisp {fields.get('version', '')} started.",
    "ended": lambda _: "Wisp ended.",
    "made": lambda fields: f"{_name(fields)} was made: {fields.get('intent', '')}",
    "changed": lambda fields: f"{_name(fields)} was changed: {fields.get('intent', '')}",
    "opened": lambda fields: f"{_name(fields)} was opened.",
    "closed": lambda fields: f"{_name(fields)} was closed.",
    "decided": _decided,
    "forgot decision": lambda fields: f"What was decided for {_name(fields)} is open again: {_capability(fields)}",
    "refused": lambda fields: f"{_name(fields)} was refused {fields.get('call') or 'a call'}: {fields.get('why', '')}",
    "asked": lambda fields: f"{_name(fields)} asked the language model something.",
    "undo": lambda fields: f"{_name(fields)} went back a version.",
    "redo": lambda fields: f"{_name(fields)} went forward a version.",
    "deleting": lambda fields: f"{_name(fields)} is being deleted.",
    "deleted": lambda fields: f"{_name(fields)} was deleted with all its data.",
    "exported": lambda fields: f"{_name(fields)} was exported{' with its data' if fields.get('data') else ''}.",
    "imported": lambda fields: f"{_name(fields)} was imported from device {fields.get('device', '')}.",
    "forked": lambda fields: f"{_name(fields)} was made as a copy of {called(str(fields.get('source', '')))}.",
    "preference": lambda fields: f"A preference was changed: {fields.get('what', '')}",
    "writing": lambda fields: f"A program was asked for: {fields.get('intent', '')}",
    "job": lambda fields: f"The program for “{fields.get('intent', '')}” is {fields.get('state', '')}.",
    "not written": lambda fields: f"A program could not be written: {fields.get('why', '')}",
    "provider added": lambda fields: f"The model server {fields.get('provider')} was added: {fields.get('to')}",
    "provider forgotten": lambda fields: f"The model server {fields.get('provider')} was forgotten, and its key.",
    "provider preferred": lambda fields: f"Programs are written by {fields.get('provider') or 'this machine'}.",
    "model chosen": lambda fields: f"The language model in {fields.get('file', '')} was chosen.",
    "provider decided": lambda fields: _PROVIDER[str(fields.get("answer"))].format(fields.get("provider")),
    "only here": lambda _: "From now on nothing leaves this machine.",
    "not only here": lambda _: "Model servers may be asked again.",
    "leaving": lambda fields: (
        f"Sent to {fields.get('provider')} ({fields.get('to')}), {fields.get('bytes'):,} bytes: "
        f"{fields.get('what')} of “{fields.get('intent')}”"
    ),
    "answered": _answered,
    "repaired": lambda _: "The log was found as a power cut had left it.",
}
