"""The kernel: what the shell asks for, and what it is told; it owns nothing, and knows who does."""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING

from runtime import VERSION, gate, lookup, messages
from runtime.appliance import Appliance
from runtime.cookbook import Cookbook
from runtime.data import DataError
from runtime.jobs import Jobs
from runtime.known_names import zones
from runtime.language import say, use
from runtime.local_model import LocalModel
from runtime.messages import AllTold, Understood
from runtime.opened import Opened
from runtime.orders import Orders
from runtime.pages.shown import Pages
from runtime.program import Program
from runtime.providers.providers import Providers
from runtime.sentences import Change, Command, New, Nothing, Open, Sentences, meaning
from runtime.shell_channel import ShellChannel
from runtime.wishes import ActOn
from runtime.writer import NO_WEIGHTS, Absence

if TYPE_CHECKING:
    import socket

    from runtime.agents import Agents
    from runtime.cookbook import Example
    from runtime.holdings import Holdings
    from runtime.loop import Loop
    from runtime.messages import ShellRequest, Typed
    from runtime.sentences import Meant
    from runtime.writer import Writer

LONGEST_INTENT = 4000


class Kernel:
    def __init__(
        self,
        loop: Loop,
        holdings: Holdings,
        agents: Agents,
        listener: socket.socket,
        writer: Writer | Absence = NO_WEIGHTS,
        providers: Providers | None = None,
    ) -> None:
        """`providers` is who chooses for the writer whom it asks, where there is more than one."""
        self._loop, self._holdings = loop, holdings
        self._shell = ShellChannel(loop, listener, self._take)
        self._shell.on_up = self._tell_all
        self._appliance = Appliance(loop, self._shell, holdings)
        self._opened = Opened(self._appliance, agents, None if isinstance(writer, Absence) else writer.line())
        self._writer, self._chooser = writer, providers
        self._providers = providers or Providers(loop, holdings)
        self._providers.meet(self._appliance)
        self._jobs = Jobs(self._appliance, self._opened, agents, None if isinstance(writer, Absence) else writer)
        self._model = LocalModel.find(loop)
        self._pages = Pages(self._appliance, self._opened, self._providers, self._model, absence=self._absence)
        self._orders = Orders(self._appliance, self._opened, self._pages, self._providers, self._model, self._jobs)
        self._cookbook = Cookbook.find()
        self._sentences = Sentences(holdings.registry, self._cookbook)

    def start(self) -> None:
        """What was open is open again."""
        self._holdings.audit.append("started", version=VERSION)
        for agent in self._holdings.places.reopened():
            try:
                self._opened.open(self._holdings.registry.latest(agent))
            except DataError as error:
                self._appliance.tell_error(error)
        self._jobs.resume()
        # What a first keystroke would have to wait for.
        self._loop.after(0.5, self._warm_up)

    def close(self) -> None:
        self._jobs.end()
        self._opened.end()
        self._holdings.places.flush()
        if self._model:
            self._model.close()
        self._shell.close()

    def failed(self, error: Exception) -> None:
        """In the middle of anything: what can't be kept or read is said plainly, a mistake of ours as one."""
        if isinstance(error, DataError):
            self._appliance.tell_error(error)
            return
        traceback.print_exception(error)
        detail = "".join(traceback.format_exception(error))[-10_000:]
        self._appliance.tell(
            say("Something went wrong inside Wisp."),
            say("What was asked for last may not be done."),
            severity="error",
            detail=detail,
        )

    def _warm_up(self) -> None:
        zones()
        self._sentences.meant("warm up", "")
        self._cookbook.near("warm up")

    def _tell_all(self) -> None:
        use(self._appliance.preferences.language)
        self._shell.tell(self._appliance.preferences)
        self._opened.tell_all()
        self._pages.tell_all()
        self._jobs.tell_all()
        self._providers.tell_all()
        self._shell.tell(AllTold())
        if self._holdings.problem:
            problem = self._holdings.problem
            until_then = say("Until then Wisp works from memory and forgets everything when it ends.")
            hint = f"{problem.hint} {until_then}"
            self._appliance.tell(problem.message, hint.strip(), severity="error")
        for problem_text in self._holdings.problems():
            self._appliance.tell(problem_text, say("Look at the settings."), severity="warning")

    def _take(self, request: ShellRequest) -> None:  # noqa: C901, PLR0912 - one for each request
        match request:
            case messages.Typed():
                self._understand(request)
            case messages.Said(text=text, focused=focused, agent=agent, new=new):
                self._act_on(text, focused, agent, new=new)
            case messages.CloseAgent(agent=agent):
                if not self._jobs.cancel_preview(agent):
                    self._opened.close(agent)
            case messages.CancelWriting(job=job):
                self._jobs.cancel(job)
            case messages.Approved(request=number, answers=answers):
                if not self._providers.answer(number, answers):
                    self._opened.answer(number, answers)
                self._pages.refresh_all()
            case messages.Revoke(agent=agent, capability=capability):
                self._opened.revoke(agent, capability)
                self._pages.refresh_all()
            case messages.ShowPage(name=name, about=about):
                if not self._pages.show(name, about):
                    self._appliance.tell(say("There is no such page."), severity="warning")
            case messages.ClosePage(name=name):
                self._pages.close(name)
            case messages.PageUsed(name=name, event=event):
                deed = self._pages.used(name, event)
                if deed is not None:
                    self._orders.do(name, deed)
            case messages.Placed(agent=agent, place=place):
                self._holdings.places.move(agent, place)
            case messages.Preferences():
                self._orders.prefer(request)
                self._pages.refresh_all()
            case messages.Copied(text=text):
                self._appliance.clipboard = text
            case messages.Measured():
                self._pages.screen.take(request, self._appliance.now())

    def _understand(self, typed: Typed) -> None:
        said = self._sentences.heard(typed.text)
        meant = self._sentences.meaning_of(said, typed.focused)
        understood = Understood(
            number=typed.number,
            meaning=meaning(meant),
            words=self._words(meant),
            suggestions=self._sentences.suggestions(said, meant, typed.focused),
        )
        self._shell.tell(understood)
        match meant:
            case New(text, None):
                self._jobs.expect(text)
            case Change() | Nothing():
                self._jobs.expect("", typed.focused)
            case _:
                pass

    @property
    def _absence(self) -> Absence | None:
        """Why nobody can write a program now."""
        if isinstance(self._writer, Absence):
            return self._writer
        return self._chooser.absence if self._chooser else None

    def _words(self, meant: Meant) -> str:
        """Before anybody presses Enter: what would come of it, be it nothing."""
        match meant:
            case Change() | New(_, None) | Command(ActOn("again")) if self._absence:
                return self._absence.text
            case _:
                return self._sentences.words(meant)

    def _act_on(self, text: str, focused: str, agent: str, *, new: bool) -> None:
        if agent:
            self._opened.open(self._holdings.registry.latest(agent))
            return
        self._do(self._sentences.new(text) if new else self._sentences.meant(text, focused))

    def _do(self, meant: Meant) -> None:
        match meant:
            case Command():
                self._orders.obey(meant)
            case Open(agent):
                self._opened.open(self._holdings.registry.latest(agent))
            case Change(agent, text):
                self._jobs.change(agent, text)
            case New(text, example):
                if example:
                    self._from_cookbook(text, example)
                elif self._absence or not self._jobs.start(text):
                    self._cant_write(text)
            case Nothing():
                pass

    def _from_cookbook(self, text: str, example: Example) -> None:
        report = gate.read(example.source)
        capabilities = tuple(str(need.capability) for need in report.needs)
        intent = text.strip()[:LONGEST_INTENT]
        self._jobs.make(Program(intent=intent, source=example.source, model="cookbook", capabilities=capabilities))
        if lookup.normal(text) != lookup.normal(example.intent):
            self._appliance.tell(say("From the cookbook: {intent}.", intent=example.intent))

    def _cant_write(self, text: str) -> None:
        near = [match.example.intent for match in self._cookbook.near(text)]
        shows = say("“help” shows what it can do.")
        nearest = say("The cookbook has: {intents}.", intents="; ".join(near)) if near else shows
        text, hint = self._absence or NO_WEIGHTS
        self._appliance.tell(text, hint or nearest, severity="warning")


def report(error: Exception) -> None:
    """Where there is no kernel yet to tell anybody."""
    sys.stderr.write("".join(traceback.format_exception(error)))
