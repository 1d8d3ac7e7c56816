"""Orders about providers: what a sentence commands, or a page's button, is carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from pydantic import SecretStr

from runtime import phrases
from runtime.pages.deeds import AddProvider, AskProviderAgain, ForgetProvider, KeepHere, PreferProvider
from runtime.pages.providers import provider
from runtime.providers import address
from runtime.wishes import OfProvider, UseServer, WriteHere

if TYPE_CHECKING:
    from runtime.appliance import Appliance
    from runtime.pages.deeds import OfProviders
    from runtime.pages.shown import Pages
    from runtime.providers.providers import Providers
    from runtime.providers.record import Provider

_ADDED = "You are asked before anything is sent. “only local models” keeps everything here."


class ProviderOrders:
    def __init__(self, appliance: Appliance, pages: Pages, providers: Providers) -> None:
        self._appliance, self._pages, self._providers = appliance, pages, providers

    def obey(self, wish: UseServer | OfProvider | WriteHere) -> None:
        match wish:
            case UseServer(place):
                self._use_server(place)
            case OfProvider(what, called):
                self._about(what, called)
            case WriteHere(only):
                self._write_here(only=only)
        self._pages.refresh_all()

    def do(self, page: str, deed: OfProviders) -> None:
        match deed:
            case AddProvider(made, key):
                self._add(made, key)
                self._pages.close(page)
                self._pages.show("providers")
            case ForgetProvider(name):
                self._forget(name)
            case PreferProvider(name):
                self._providers.prefer(name)
            case AskProviderAgain(name):
                self._providers.ask_again(name)
            case KeepHere(on):
                self._providers.only_here(on=on)
            case _:
                assert_never(deed)

    def _use_server(self, place: str) -> None:
        found = address.parsed(place)
        if found is None:
            return
        known = self._providers.books.known.providers
        there = next((each for each in known if each.address == found), None)
        if there:
            self._prefer(there.name)
        else:
            self._add(provider("server", found), SecretStr(""))

    def _add(self, made: Provider, key: SecretStr) -> None:
        timed = made.model_copy(update={"added": self._appliance.now(), "name": self._name(made)})
        self._providers.add(timed, key)
        self._appliance.tell(f"Programs are written by the model server {timed.name} from now on.", _ADDED)

    def _name(self, made: Provider) -> str:
        """Two at the same place are told apart by their ports."""
        same = self._providers.books.known.named(made.name)
        return f"{made.name}:{made.port}"[:64] if same and same.address != made.address else made.name

    def _about(self, what: str, called: str) -> None:
        found = self._named(called)
        if found is None:
            self._appliance.tell(f"There is no model server {called}.", "“model servers” shows those that there are.")
        elif what == "forget":
            self._forget(found.name)
        else:
            self._prefer(found.name)

    def _prefer(self, name: str) -> None:
        self._providers.prefer(name)
        self._appliance.tell(f"Programs are written by the model server {name} from now on.", _ADDED)

    def _forget(self, name: str) -> None:
        self._providers.forget(name)
        self._appliance.tell(f"The model server {name} and its key are gone.")

    def _write_here(self, *, only: bool) -> None:
        if only:
            self._providers.only_here(on=True)
            self._appliance.tell("Nothing leaves this machine from now on.")
        else:
            self._providers.prefer("")
            self._appliance.tell("Programs are written by the model on this machine from now on.")

    def _named(self, called: str) -> Provider | None:
        said = phrases.normal(called)
        known = self._providers.books.known.providers
        return next((each for each in known if phrases.normal(each.name) == said), None)
