"""`ui`: what a program is written against. Each group of calls stands in a file of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runtime.sdk.charts import Charts
from runtime.sdk.dialogs import Dialogs
from runtime.sdk.drawing import Drawing
from runtime.sdk.inputs import Inputs
from runtime.sdk.lists import Lists
from runtime.sdk.mistakes import nearest
from runtime.sdk.pointer import Keyboard
from runtime.sdk.times import Times
from runtime.sdk.words import Words
from runtime.sdk.world import World

if TYPE_CHECKING:
    from runtime.sdk.program import Program
    from runtime.sdk.state import State


class Ui(Words, Inputs, Lists, Charts, Dialogs, Drawing, Keyboard, Times, World):
    def __init__(self, program: Program) -> None:
        object.__setattr__(self, "_program", program)

    @property
    def state(self) -> State:
        """What the program keeps."""
        return self._program.state

    def __setattr__(self, name: str, value: Any) -> None:
        """`ui.count = 1` means state; `ui.title = "..."` the call."""
        if name == "state":
            self._program.replace_state(dict(value))
        elif callable(getattr(Ui, name, None)):
            getattr(self, name)(value)
        elif not hasattr(Ui, name):
            self._note(f"ui.{name} = was taken for ui.state.{name} =")
            self._program.state[name] = value

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("_") and name in self._program.state:
            return self._program.state[name]
        hint = nearest(name, [known for known in dir(Ui) if not known.startswith("_")])
        raise AttributeError(f"ui.{name} doesn't exist" + (f"; did you mean ui.{hint}?" if hint else ""))
