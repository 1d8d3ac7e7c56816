"""Providers: chooses who writes each program, and asks the person before anything leaves this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from runtime.data import DataError
from runtime.messages import ApprovalAsked, ApprovalEnded, Permission
from runtime.model_link import ModelLink
from runtime.pipeline.route import Choice
from runtime.providers.books import Books
from runtime.providers.link import ProviderLink
from runtime.providers.network import Network
from runtime.providers.record import MOST_PROVIDERS
from runtime.providers.rule import way
from runtime.writer import Absence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pydantic import SecretStr

    from runtime.appliance import Appliance
    from runtime.holdings import Holdings
    from runtime.loop import Loop
    from runtime.messages import WriteProgram
    from runtime.model_link import Listener
    from runtime.pipeline.route import Link
    from runtime.providers.record import Known, Provider

HINT = "“use the model server at” and its address adds one in your network."
UNTIL = "Once: for this sentence. Always: until you forget the model server."
REFUSED = "You didn't want it to be sent to {}, and there is no language model on this machine."


class _Asking(NamedTuple):
    """A person who hasn't answered yet."""

    asked: ApprovalAsked
    job: int
    provider: str
    then: Callable[[Choice], None]


class Providers:
    def __init__(
        self,
        loop: Loop,
        holdings: Holdings,
        away: Path | None = None,
        here: Path | None = None,
        network: Path | None = None,
    ) -> None:
        """Where those listen who ask providers, who has a model on this machine, and who brings the network up."""
        self.books = Books(holdings)
        self.books.on_leaving = self._show
        self._loop, self._away, self._here = loop, away, here
        self._network = Network(loop, network)
        self._appliance: Appliance | None = None
        self._asking: dict[int, _Asking] = {}

    def meet(self, appliance: Appliance) -> None:
        """Through which the person is asked and told."""
        self._appliance = appliance
        self._want_network()

    @property
    def absence(self) -> Absence | None:
        """Why nobody could write a program now."""
        words = way(self.books.known, self.books.month, is_here=self._here is not None).words
        return Absence(words, HINT) if words else None

    @property
    def is_reachable(self) -> bool:
        """Whether there is a process with a network at all."""
        return self._away is not None

    def choose(self, job: int, intent: str, source: str | None, then: Callable[[Choice], None]) -> None:
        chosen = way(self.books.known, self.books.month, is_here=self._here is not None)
        if chosen.note and self._appliance:
            self._appliance.tell(chosen.note)
        provider = self.books.known.named(chosen.provider)
        if provider is None or not chosen.asks:
            then(Choice(chosen.provider, chosen.words))
        else:
            self._ask(provider, _Wanted(job, intent, bool(source)), then)

    def forget_choice(self, job: int) -> None:
        for number in [number for number, asking in self._asking.items() if asking.job == job]:
            self._take(number)

    def link(self, provider: str, listener: Listener) -> Link:
        if provider and self._away:
            return ProviderLink(self._loop, self._away, self.books, provider, listener)
        return ModelLink(self._loop, self._here, listener) if self._here else _Nowhere()

    def answer(self, request: int, answers: Sequence[str]) -> bool:
        """Whether it was asked here. In the log before it takes effect."""
        asking = self._take(request)
        if asking is None:
            return False
        answer = answers[0] if answers else "no"
        if answer in {"always", "never"}:
            self._consent(asking.provider, "always" if answer == "always" else "never")
        if answer in {"once", "always"}:
            asking.then(Choice(asking.provider))
        else:
            words = "" if self._here else REFUSED.format(asking.provider)
            asking.then(Choice("", words))
        if answer in {"always", "never"}:
            self._answer_alike(asking.provider, answer)
        return True

    def tell_all(self) -> None:
        """To a shell that has just come."""
        for asking in self._asking.values():
            self._tell(asking.asked)

    def add(self, provider: Provider, key: SecretStr) -> None:
        """In place of one with the same name; from now on it is asked first."""
        if not self.is_reachable:
            raise DataError("Wisp has no network here, so no model server can be asked.")
        known = self.books.known
        others = tuple(each for each in known.providers if each.name != provider.name)
        if len(others) >= MOST_PROVIDERS:
            raise DataError("There are too many model servers.", "Forget one of them first.")
        made = (*others, self.books.sealed(provider, key))
        changed = known.model_copy(update={"providers": made, "prefer": provider.name, "only_here": False})
        self._put(changed, "provider added", provider=provider.name, to=str(provider.address))

    def forget(self, name: str) -> None:
        """With its key."""
        known = self.books.known
        others = tuple(each for each in known.providers if each.name != name)
        prefer = "" if known.prefer == name else known.prefer
        changed = known.model_copy(update={"providers": others, "prefer": prefer})
        self._put(changed, "provider forgotten", provider=name)
        self._answer_alike(name, "no")

    def prefer(self, name: str) -> None:
        """Nobody, "", is the model on this machine."""
        changed = self.books.known.model_copy(update={"prefer": name, "only_here": False})
        self._put(changed, "provider preferred", provider=name)

    def only_here(self, *, on: bool) -> None:
        known = self.books.known
        changed = known.model_copy(update={"only_here": on, "prefer": "" if on else known.prefer})
        self._put(changed, "only here" if on else "not only here")
        if on:
            for provider in known.providers:
                self._answer_alike(provider.name, "no")

    def ask_again(self, name: str) -> None:
        """What was decided for it is open again."""
        self._consent(name, "ask")

    def _ask(self, provider: Provider, wanted: _Wanted, then: Callable[[Choice], None]) -> None:
        if self._appliance is None:
            then(Choice("", REFUSED.format(provider.name) if self._here is None else ""))
            return
        number = next(self._appliance.questions)
        asked = ApprovalAsked(
            request=number,
            agent="",
            intent=wanted.intent,
            permissions=(_permission(provider, changes=wanted.changes),),
        )
        self._asking[number] = _Asking(asked, wanted.job, provider.name, then)
        self._tell(asked)

    def _put(self, known: Known, kind: str, **fields: str) -> None:
        self.books.put(known, kind, **fields)
        self._want_network()

    def _want_network(self) -> None:
        """Only who may be asked is worth a packet."""
        known = self.books.known
        self._network.want(on=bool(known.providers) and not known.only_here)

    def _take(self, request: int) -> _Asking | None:
        asking = self._asking.pop(request, None)
        if asking and self._appliance:
            self._appliance.shell.tell(ApprovalEnded(request=request))
        return asking

    def _answer_alike(self, provider: str, answer: str) -> None:
        """What was decided for good answers what else waits for it."""
        alike = [number for number, asking in self._asking.items() if asking.provider == provider]
        for number in alike:
            self.answer(number, ("once",) if answer == "always" else ("no",))

    def _consent(self, name: str, consent: str) -> None:
        known = self.books.known
        changed = tuple(
            each.model_copy(update={"consent": consent}) if each.name == name else each for each in known.providers
        )
        made = known.model_copy(update={"providers": changed})
        self._put(made, "provider decided", provider=name, answer=consent)

    def _show(self, provider: Provider, request: WriteProgram, size: int) -> None:
        """Each sentence once, however often it has to be mended."""
        if self._appliance and not request.problem:
            self._appliance.tell(
                f"“{request.intent[:80]}” was sent to {provider.name}: {size:,} bytes.",
                "“what left this machine” shows all of it.",
            )

    def _tell(self, asked: ApprovalAsked) -> None:
        if self._appliance:
            self._appliance.shell.tell(asked)


class _Wanted(NamedTuple):
    job: int
    intent: str
    changes: bool
    """Whether a program is changed."""


class _Nowhere:
    """No model on this machine."""

    def ask(self, _: object) -> None:
        raise OSError("there is no language model on this machine")

    def close(self) -> None:
        """There was nothing to it."""


def _permission(provider: Provider, *, changes: bool) -> Permission:
    address = provider.address
    how = "encrypted" if address.secure else "not encrypted"
    what = "this sentence, the program that it changes," if changes else "this sentence"
    words = f"Send {what} and programs as examples to the model server “{provider.name}” ({address}, {how})."
    return Permission(capability=f"provider {provider.name}", words=words, until=UNTIL)
