"""Orders: what a sentence commands, or a page's button, is carried out."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from runtime import VERSION, speech, wishes
from runtime.data import DataError
from runtime.device import NAME
from runtime.language import OWN_NAMES, later, say, use
from runtime.messages import Perform, Preferences
from runtime.pages.deeds import (
    AddProvider,
    AskAgain,
    AskProviderAgain,
    ChooseWeights,
    DeleteForGood,
    ForgetProvider,
    ForgetUse,
    KeepHere,
    Leave,
    PreferProvider,
    ResetForGood,
    TakeBack,
)
from runtime.preferences import changed
from runtime.program import Program
from runtime.providers.orders import ProviderOrders
from runtime.sentences import Command
from runtime.wishes import (
    ActOn,
    CloseAll,
    Do,
    GoBack,
    Inform,
    LookAt,
    OfProvider,
    Prefer,
    Show,
    Step,
    UseServer,
    WriteHere,
)

if TYPE_CHECKING:
    from runtime.appliance import Appliance
    from runtime.jobs import Jobs
    from runtime.local_model import LocalModel
    from runtime.opened import Opened
    from runtime.pages.deeds import Deed
    from runtime.pages.shown import Pages
    from runtime.program import Version
    from runtime.providers.providers import Providers
    from runtime.wishes import Act

_INFORMED = {
    "network": (
        later("Wisp uses a network only to ask model servers that you have added. Everything else works without one."),
        later("“model servers” shows them. A cable is enough; wireless networks are not known yet."),
    ),
    "version": (later("This is Wisp {version}, an appliance whose only interface is a sentence."), ""),
    "voice": (
        later("There is no voice on this machine yet."),
        later("It would be espeak-ng's. What has the focus is told as text on reader.sock, for any screen reader."),
    ),
    "language": (
        later("Wisp speaks English, German, French and Spanish."),
        later("You can ask for programs in any other language, too."),
    ),
}


class Orders:
    def __init__(
        self,
        appliance: Appliance,
        opened: Opened,
        pages: Pages,
        providers: Providers,
        model: LocalModel | None,
        jobs: Jobs,
    ) -> None:
        self._appliance, self._opened, self._pages, self._jobs = appliance, opened, pages, jobs
        self._of_providers = ProviderOrders(appliance, pages, providers)
        self._model = model
        self._holdings = appliance.holdings

    def obey(self, command: Command) -> None:
        match command.wish:
            case Prefer() | Step() as wish:
                self._prefer(wish)
            case Show(page):
                self._pages.show(page)
            case Do(what):
                self._appliance.shell.tell(Perform(what=what))
            case CloseAll():
                self._pages.close_all()
                for agent in list(self._opened.running):
                    self._opened.close(agent)
            case Inform(topic):
                self._inform(topic)
            case UseServer() | OfProvider() | WriteHere() as wish:
                self._of_providers.obey(wish)
            case LookAt() | GoBack() | ActOn() as wish:
                self._obey_about(wish, command.agent)

    def _obey_about(self, wish: LookAt | GoBack | ActOn, agent: str) -> None:
        if agent not in self._holdings.registry.agents():
            self._appliance.tell(say("Which agent do you mean?"), say("Click on its window first, or say its name."))
            return
        match wish:
            case LookAt(page, _):
                self._pages.show(page, agent)
            case GoBack(number, _):
                self._go_to(agent, number)
            case ActOn(what, _):
                self._act(what, agent)

    def do(self, page: str, deed: Deed) -> None:
        """What came of using a page."""
        match deed:
            case Command():
                self.obey(deed)
            case Preferences():
                self.prefer(deed)
            case TakeBack(agent, capability):
                self._opened.revoke(agent, capability)
            case AskAgain(agent, capability):
                self._opened.ask_again(agent, capability)
            case DeleteForGood(agent):
                self._delete(agent)
            case ResetForGood():
                self._reset()
            case AddProvider() | ForgetProvider() | PreferProvider() | AskProviderAgain() | KeepHere():
                self._of_providers.do(page, deed)
            case ChooseWeights() | ForgetUse():
                self._do_about_model(deed)
            case Leave():
                self._pages.close(page)
        self._pages.refresh_all()

    def prefer(self, preferences: Preferences) -> None:
        """Keeps them, and all that follows."""
        before = self._appliance.preferences
        if preferences == before:
            return
        differ = [name for name, value in preferences.model_dump().items() if value != getattr(before, name)]
        what = ", ".join(f"{name} {getattr(preferences, name)}" for name in differ)
        self._holdings.audit.append("preference", what=what)
        self._holdings.preferences.put(preferences)
        use(preferences.language)
        self._appliance.shell.tell(preferences)
        if preferences.zone != before.zone:
            self._opened.begin_anew()
        if preferences.speak and not (before.speak or speech.is_there()):
            self._inform("voice")
        # Who is just being welcomed reads that there.
        if before.welcomed and preferences.language not in {before.language, *OWN_NAMES}:
            self._inform("language")

    def _do_about_model(self, deed: ChooseWeights | ForgetUse) -> None:
        if isinstance(deed, ForgetUse):
            self._holdings.feedback.clear()
            self._holdings.audit.append("feedback cleared")
        elif self._model:
            self._holdings.audit.append("model chosen", file=deed.file)
            self._model.choose(deed.file)

    def _prefer(self, wish: Prefer | Step) -> None:
        wanted = changed(self._appliance.preferences, wish, scale=self._pages.screen.scale)
        if wanted == self._appliance.preferences:
            self._appliance.tell(say("It is so already."))
            return
        self.prefer(wanted)
        self._appliance.tell(wishes.words(wish, say("it")))
        self._pages.refresh_all()

    def _act(self, what: Act, agent: str) -> None:
        title = _called(agent)
        match what:
            case "open":
                self._opened.open(self._holdings.registry.latest(agent))
            case "close":
                self._opened.close(agent)
            case "restart":
                self._opened.restart(agent)
            case "again":
                self._jobs.again(agent)
            case "undo" | "redo":
                self._move(agent, what)
            case "delete":
                self._pages.show("delete", agent)
            case "export" | "export with data":
                path = self._holdings.export(agent, with_data=what == "export with data")
                self._appliance.tell(say("{agent} was written to {path}.", agent=title, path=path))
            case "pin" | "unpin":
                self._holdings.places.pin(agent, pinned=what == "pin")
                at_start = later("{agent} opens at every start."), later("{agent} opens no more at every start.")
                self._appliance.tell(say(at_start[what == "unpin"], agent=title))
            case "fork":
                self._fork(agent)

    def _move(self, agent: str, what: Act) -> None:
        """With its data: running the other version finds what that had kept."""
        self._opened.save(agent)
        registry = self._holdings.registry
        version = registry.undo(agent) if what == "undo" else registry.redo(agent)
        self._holdings.audit.append(what, agent=agent, version=version.id)
        self._opened.open(version)
        self._tell_version(version)

    def _go_to(self, agent: str, number: int) -> None:
        registry = self._holdings.registry
        target = next((version for version in registry.versions(agent) if version.number == number), None)
        current = registry.latest(agent)
        if target is None or target.id == current.id:
            words = later("It is at version {number} already.") if target else later("There is no version {number}.")
            self._appliance.tell(say(words, number=number))
            return
        what: Act = "undo" if target.id in registry.lineage(current) else "redo"
        if what == "redo" and current.id not in registry.lineage(target):
            raise DataError(
                say("Version {number} is on another branch than version {now}.", number=number, now=current.number),
                say("Undo to where they part first."),
            )
        while registry.latest(agent).id != target.id:
            _ = registry.undo(agent) if what == "undo" else registry.redo(agent)
        self._holdings.audit.append(what, agent=agent, version=target.id)
        self._opened.open(target)
        self._tell_version(target)

    def _tell_version(self, version: Version) -> None:
        title, number = _called(version.agent), version.number
        words = say("{agent} is at version {number} now: {intent}", agent=title, number=number, intent=version.intent)
        self._appliance.tell(words)

    def _inform(self, topic: str) -> None:
        words, hint = _INFORMED[topic]
        self._appliance.tell(say(words, version=VERSION), say(hint))

    def _fork(self, agent: str) -> None:
        self._opened.save(agent)
        registry, store = self._holdings.registry, self._holdings.store
        version = registry.latest(agent)
        saved = store.load(agent, registry.lineage(version))
        fields = version.model_dump(include=set(Program.model_fields)) | {"approved_by": ""}
        made = registry.add(Program(**{**fields, "intent": f"copy of {version.intent}"[:4000]}))
        self._holdings.audit.append("forked", agent=made.agent, source=agent)
        if saved:
            store.save(made.agent, saved.state, version=made.id, cause="forked")
        self._opened.open(made)

    def _delete(self, agent: str) -> None:
        self._pages.forget(agent)
        self._opened.close(agent)
        self._holdings.delete(agent)
        self._appliance.tell(say("{agent} is gone, with all its versions and data.", agent=_called(agent)))

    def _reset(self) -> None:
        """The key last: until it is gone this can be done again. The process then begins anew without any of it."""
        self._pages.close_all()
        for agent in list(self._opened.running):
            self._opened.close(agent)
        key = self._holdings.folder / NAME
        for path in [path for path in self._holdings.folder.iterdir() if path != key]:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)  # the disk's own lost+found stays
            else:
                path.unlink()
        os.sync()
        key.unlink()
        os.sync()
        self._appliance.loop.end()


def _called(agent: str) -> str:
    return f"“{agent.replace('-', ' ')}”"
