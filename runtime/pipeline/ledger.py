"""The ledger of an appliance: each step of a job in the audit log and in the journal before it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.pipeline.course import OVER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import JsonValue

    from runtime.audit import Audit
    from runtime.pipeline.course import Course, State
    from runtime.pipeline.journal import Entry, Journal


class Book:
    """Of one job."""

    def __init__(self, audit: Audit, journal: Journal, entry: Entry) -> None:
        self._audit, self._journal, self._entry = audit, journal, entry

    def note(self, course: Course, state: State, program: str, facts: Mapping[str, JsonValue]) -> None:
        entry = self._entry
        match state:
            case "received":
                self._audit.append("writing", job=entry.job, intent=entry.intent, agent=entry.agent)
            case "failed":
                self._audit.append("not written", job=entry.job, intent=entry.intent, **facts)
            case _:
                self._audit.append("job", job=entry.job, state=state, intent=entry.intent, **facts)
        if state in OVER:
            self._journal.end(course.number)
            return
        kept = {"source": program, "model": facts["model"], "seed": facts["seed"]} if state == "tried" else {}
        self._entry = entry.model_copy(update={"state": state, **kept})
        self._journal.put(self._entry, durable=state in {"received", "tried"})
