"""Inputs: what a person does, whatever device it came from; and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from runtime.messages import AgentEvent, Perform, ShellRequest


class Mods(NamedTuple):
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    super: bool = False


class Key(NamedTuple):
    """A key going down (again and again while it repeats) or up.

    `name` is lower case whatever the layout: "a", "1", "enter", "escape", "tab", "backspace", "delete", "left",
    "right", "up", "down", "home", "end", "pageup", "pagedown", "space", "f1", "super", "shift", ... `text` is what it
    types.
    """

    name: str
    text: str = ""
    down: bool = True
    repeat: bool = False
    mods: Mods = Mods()
    composing: str = ""
    """What is being put together by a dead key or an input method. With no name it says only that this changed."""


class Pointer(NamedTuple):
    """In physical pixels of the screen, or of whatever it was handed on to.

    A touch is a pointer whose `touch` is true and that leaves when it is lifted. Wheels turn by lines, downwards is
    positive.
    """

    what: Literal["move", "down", "up", "wheel", "leave"]
    x: float
    y: float
    button: Literal["left", "middle", "right"] = "left"
    turn: tuple[float, float] = (0.0, 0.0)
    touch: bool = False
    mods: Mods = Mods()
    clicks: int = 1
    """How many presses in quick succession this one is the last of."""

    def moved(self, x: float, y: float) -> Pointer:
        return self._replace(x=self.x + x, y=self.y + y)


class Copy(NamedTuple):
    """To the clipboard."""

    text: str


class Paste(NamedTuple):
    """What the clipboard holds comes back as a call of the same thing's `paste(text)`."""


class Announce(NamedTuple):
    """For who listens to the screen."""

    text: str


class Shell(NamedTuple):
    """Something of the shell's own, which needs nobody else."""

    what: Literal["prompt", "overview", "dismiss", "log", "writing"]


class CloseWindow(NamedTuple):
    """An agent's, a page's, or a preview's."""

    window: str


class ShowPermissions(NamedTuple):
    """Of an agent, beneath this point of the screen."""

    agent: str
    x: float
    y: float


Effect: TypeAlias = "Copy | Paste | Announce | Shell | CloseWindow | ShowPermissions | Perform | ShellRequest"


class Outcome(NamedTuple):
    """What came of an input: whether it was for this thing at all, and what follows."""

    used: bool = False
    events: tuple[AgentEvent, ...] = ()
    effects: tuple[Effect, ...] = ()
