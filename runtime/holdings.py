"""Holdings: all that a device keeps, opened together; in memory where its folder can't be used."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from runtime import bundle
from runtime.audit import Audit
from runtime.consent import Consent
from runtime.data import PRIVATE, DataError, DiskFullError
from runtime.device import Device
from runtime.feedback import Feedback
from runtime.files import Files
from runtime.kept import Kept
from runtime.messages import Preferences
from runtime.pipeline.journal import Journal
from runtime.places import Places
from runtime.providers.record import Known, Month
from runtime.registry import Registry
from runtime.store import Store

if TYPE_CHECKING:
    from runtime.loop import Loop


class Holdings(NamedTuple):
    folder: Path
    device: Device
    registry: Registry
    store: Store
    audit: Audit
    files: Files
    consent: Consent
    places: Places
    journal: Journal
    feedback: Feedback
    preferences: Kept[Preferences]
    providers: Kept[Known]
    spending: Kept[Month]
    problem: DataError | None = None
    """Why these are held in memory only."""

    @classmethod
    def open(cls, folder: Path, loop: Loop, stack: ExitStack) -> Holdings:
        """Closed with the stack."""
        try:
            return cls.at(folder, loop, stack)
        except (DataError, OSError) as error:
            problem = error if isinstance(error, DataError) else DataError(f"{folder}: {error.strerror}.")
        memory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wisp-memory-")))
        return cls.at(memory, loop, stack)._replace(problem=problem)

    @classmethod
    def at(cls, folder: Path, loop: Loop, stack: ExitStack) -> Holdings:
        """There or nowhere."""
        device = Device.open(folder)
        with ExitStack() as opened:
            registry = opened.enter_context(closing(Registry(folder / "registry.sqlite", device)))
            store = opened.enter_context(closing(Store(folder / "store.sqlite", device)))
            audit = opened.enter_context(closing(Audit(folder / "audit.log", device)))
            journal = opened.enter_context(closing(Journal.at(folder / "jobs.sqlite", device)))
            files = Files(folder / "files")
            consent, places = Consent(folder, device), Places(folder, device, loop)
            feedback = Feedback(folder, device)
            preferences = Kept(folder / "preferences.json", device, Preferences())
            providers = Kept(folder / "providers.json", device, Known())
            spending = Kept(folder / "spending.json", device, Month())
            stack.push(opened.pop_all())
        databases = registry, store, audit, files, consent, places, journal, feedback
        return cls(folder, device, *databases, preferences, providers, spending)

    def problems(self) -> list[str]:
        held = self.consent, self.places, self.feedback, self.preferences, self.providers, self.spending
        return [one.problem for one in held if one.problem]

    def delete(self, agent: str) -> None:
        """All of it: versions, data, decisions, its place."""
        # On a full disk there may be no room to note it before, but there is afterwards.
        with suppress(DiskFullError):
            self.audit.append("deleting", agent=agent)
        self.store.erase(agent)
        self.registry.delete(agent)
        self.consent.forget(agent)
        self.places.forget(agent)
        self.feedback.forget(agent)
        self.audit.append("deleted", agent=agent)

    def bundle(self, agent: str, *, with_data: bool) -> bytes:
        """All versions as one signed file's content."""
        saved = {id_: self.store.load(agent, [id_]) for id_ in self.store.versions(agent) if with_data}
        states = {id_: found.state for id_, found in saved.items() if found}
        return bundle.write(self.registry.bundle(agent, states), self.device)

    def export(self, agent: str, *, with_data: bool) -> Path:
        """One signed file with all versions; where it is."""
        content = self.bundle(agent, with_data=with_data)
        path = self.folder / "exports" / f"{agent}.agent"
        try:
            path.parent.mkdir(exist_ok=True)
            path.touch(PRIVATE)
            path.write_bytes(content)
        except OSError as error:
            raise DataError(f"{path} can't be written: {error.strerror}.", "Look at the disk.") from error
        self.audit.append("exported", agent=agent, data=with_data, wasm=False)
        return path
