"""The local model: what the models process says of itself, and which weights it is to use."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from runtime.messages import ChooseModel, ModelState
from runtime.model_link import ModelLink

if TYPE_CHECKING:
    from runtime.loop import Loop
    from runtime.messages import ModelOffer, ModelReport


class LocalModel:
    """Listens from the first time that somebody looks."""

    def __init__(self, loop: Loop, path: Path) -> None:
        """`path` is where the models process listens."""
        self._link = ModelLink(loop, path, self)
        self._state: ModelState | None = None

    @classmethod
    def find(cls, loop: Loop) -> LocalModel | None:
        """WISP_MODELS is where it listens; empty where there is none."""
        path = os.environ.get("WISP_MODELS")
        return cls(loop, Path(path)) if path else None

    @property
    def state(self) -> ModelState | None:
        """None: it can't be reached, or hasn't said anything yet."""
        try:
            self._link.open()
        except OSError:
            self._state = None
        return self._state

    @property
    def usable(self) -> list[ModelOffer]:
        """The weights that can be chosen."""
        return [offer for offer in self._state.offers if not offer.problem] if self._state else []

    def choose(self, file: str) -> None:
        """What comes of it stands in the state."""
        with suppress(OSError):
            self._link.ask(ChooseModel(file=file))

    def close(self) -> None:
        self._link.close()

    def heard(self, report: ModelReport) -> None:
        if isinstance(report, ModelState):
            self._state = report

    def lost(self) -> None:
        self._state = None
