"""Adding: what was entered and added has to be seen, and is still there when another is added."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from runtime import scene
from runtime.messages import Changed
from runtime.scene_text import strings
from runtime.trying.asked import LACKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from runtime.session import Session
    from runtime.trying.deeds import Deed

ANOTHER = "pear"
_ADDS = re.compile(r"^\W*(?:add|insert|log|record|hinzufügen|eintragen|ajouter|añadir|agregar)\b", re.IGNORECASE)


class Adding:
    """Of one program; each deed is told before it is done and after."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._swallowed: dict[str, Deed] = {}
        """What adds something that was seen nowhere then."""
        self._showed: set[str] = set()
        """What showed what it had added, once at least."""
        self._lost = ""

    def entered(self, deed: Deed) -> list[str]:
        """The words in fields, before a press that adds them to something; it may go behind another tab or choice."""
        nodes = self._session.scene.nodes
        if not _ADDS.search(deed.label) or any(isinstance(node, scene.Tabs | scene.Choice) for node in nodes):
            return []
        return [field.value for field in self._fields() if len(field.value) > 1 and field.value.isalpha()]

    def look_for(self, entered: list[str], deed: Deed) -> None:
        if not entered:
            return
        shown = next(filter(self._is_shown, entered), "")
        if not shown:
            self._swallowed[deed.id] = deed
        elif deed.id not in self._showed:
            self._showed.add(deed.id)
            self._add_another(shown, deed)

    def doubts(self) -> Iterator[str]:
        for id_, deed in self._swallowed.items():
            if id_ not in self._showed:
                yield f"{LACKING} on the screen what {deed.said} has added: it is shown nowhere."
        yield self._lost

    def _add_another(self, shown: str, deed: Deed) -> None:
        """What was added before has to be there then."""
        for event in (*(Changed(id=field.id, value=ANOTHER) for field in self._fields()[:1]), *deed.events):
            self._session.send(event)
        if not self._is_shown(shown):
            self._lost = f"{LACKING} all that {deed.said} has added: what it added first is gone when another is added."

    def _fields(self) -> list[scene.Field]:
        return [node for node in self._session.scene.nodes if isinstance(node, scene.Field) and node.lines == 1]

    def _is_shown(self, text: str) -> bool:
        """Elsewhere than where it is entered."""
        nodes = (node for node in self._session.scene.nodes if not isinstance(node, scene.Field | scene.Choice))
        return any(text.casefold() in one.casefold() for node in nodes for one in strings(node))
