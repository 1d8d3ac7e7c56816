"""Shown: the pages that are open, by name, and what keeps them up to date."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from runtime.data import DataError
from runtime.messages import PageClosed, PageShown, Raised
from runtime.pages.console import Console
from runtime.pages.life import Delete, Permissions, Trace
from runtime.pages.processes import Processes, ScreenWatch
from runtime.pages.program import Source, Versions
from runtime.pages.providers import AddForm, ModelServers, WhatLeft
from runtime.pages.settings import Settings
from runtime.pages.system import Agents, FactoryReset, Help, Storage
from runtime.pages.weights import Models

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from runtime.appliance import Appliance
    from runtime.local_model import LocalModel
    from runtime.loop import Timer
    from runtime.messages import PageEvent
    from runtime.opened import Opened
    from runtime.pages.deeds import Deed
    from runtime.pages.view import View
    from runtime.providers.providers import Providers
    from runtime.writer import Absence


class _Shown(NamedTuple):
    view: View
    about: str
    timer: Timer | None = None


class Pages:
    """A page that shows something live is made anew each second, as long as it is open."""

    def __init__(
        self,
        appliance: Appliance,
        opened: Opened,
        providers: Providers,
        model: LocalModel | None,
        *,
        absence: Absence | None,
    ) -> None:
        self.screen = ScreenWatch()
        self._appliance, self._opened, self._absence = appliance, opened, absence
        self._providers, self._model = providers, model
        self._shown: dict[str, _Shown] = {}
        self._told: dict[str, str] = {}
        """What the shell has of each: the same isn't sent again."""

    def show(self, name: str, about: str = "") -> bool:
        """Whether there is such a page."""
        kind, _, within = name.partition("/")
        about = about or within
        name = f"{kind}/{about}" if about else kind
        if name in self._shown:
            self.refresh(name)
            self._appliance.shell.tell(Raised(page=name))
            return True
        view = self._view(kind, about)
        if view is None:
            return False
        self._shown[name] = _Shown(view, about)
        self.refresh(name)
        self._tick(name)
        return name in self._shown

    def used(self, name: str, event: PageEvent) -> Deed | None:
        shown = self._shown.get(name)
        if shown is None:
            return None
        deed = shown.view.used(event)
        if deed is None:
            self.refresh(name)
        return deed

    def close(self, name: str) -> None:
        shown = self._shown.pop(name, None)
        self._told.pop(name, None)
        if shown and shown.timer:
            shown.timer.cancel()
        if shown:
            self._appliance.shell.tell(PageClosed(name=name))

    def close_all(self) -> None:
        for name in list(self._shown):
            self.close(name)

    def forget(self, agent: str) -> None:
        """All that are about it."""
        for name in [name for name, shown in self._shown.items() if shown.about == agent]:
            self.close(name)

    def refresh_all(self) -> None:
        """Something has changed that they may show."""
        for name in list(self._shown):
            self.refresh(name)

    def tell_all(self) -> None:
        """To a shell that has just come."""
        self._told.clear()
        self.refresh_all()

    def refresh(self, name: str) -> None:
        """What it shows may be gone, as an agent that was deleted elsewhere."""
        shown = self._shown[name]
        try:
            page = shown.view.page().model_dump_json()
        except DataError as error:
            self._appliance.tell_error(error)
            self.close(name)
            return
        if self._told.get(name) != page and self._appliance.shell.is_up:
            self._told[name] = page
            self._appliance.shell.tell(PageShown(name=name, about=shown.about, page=page))

    def _tick(self, name: str) -> None:
        shown = self._shown.get(name)
        if shown and shown.view.every:
            timer = self._appliance.loop.after(shown.view.every, lambda: self._renew(name))
            self._shown[name] = shown._replace(timer=timer)

    def _renew(self, name: str) -> None:
        """Nobody looks while there is no shell."""
        if self._appliance.shell.is_up:
            self.refresh(name)
        self._tick(name)

    def _view(self, kind: str, about: str) -> View | None:
        if about and about not in self._appliance.holdings.registry.agents():
            return None
        made = (self._about_agents if about else self._of_system).get(kind)
        return made(about) if made else None

    @cached_property
    def _about_agents(self) -> Mapping[str, Callable[[str], View]]:
        appliance, opened = self._appliance, self._opened
        return {
            "source": lambda agent: Source(appliance, agent),
            "versions": lambda agent: Versions(appliance, agent),
            "trace": lambda agent: Trace(appliance, opened, agent),
            "permissions": lambda agent: Permissions(appliance, opened, agent),
            "delete": lambda agent: Delete(appliance, agent),
        }

    @cached_property
    def _of_system(self) -> Mapping[str, Callable[[str], View]]:
        appliance = self._appliance
        return {
            "console": lambda _: Console(appliance),
            "processes": lambda _: Processes(self._opened, self.screen),
            "settings": lambda _: Settings(appliance),
            "storage": lambda _: Storage(appliance),
            "models": lambda _: Models(self._model, self._absence, appliance.holdings.feedback),
            "providers": lambda _: ModelServers(self._providers),
            "add-server": lambda _: AddForm("server"),
            "add-anthropic": lambda _: AddForm("anthropic"),
            "add-openai": lambda _: AddForm("openai"),
            "sent": lambda _: WhatLeft(appliance, self._providers),
            "agents": lambda _: Agents(appliance),
            "help": lambda _: Help(),
            "factory-reset": lambda _: FactoryReset(appliance),
        }
