"""Panels: the parts that the shell is made of, each with its own state and its own look."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from compositor.geometry import Rect

if TYPE_CHECKING:
    from compositor.drawing.picture import Layer
    from compositor.inputs import Key, Outcome, Pointer
    from compositor.shell.board import Cursor
    from compositor.style import Style

Size = tuple[int, int]


class Around(NamedTuple):
    """What the shell needs to know of the windows."""

    focused: str = ""
    """The agent whose window has the focus."""
    title: str = ""
    """What that window is called."""
    windows: int = 0
    """So many can be seen."""
    line: Rect = Rect(0, 0, 0, 0)
    """The place at the bottom that is left for the prompt."""
    covered: bool = False
    """Whether a window has the whole screen for itself, that place too."""


class Panel(Protocol):
    @property
    def modal(self) -> bool:
        """Whether nothing beneath may be reached."""

    def key(self, key: Key, now: float) -> Outcome: ...

    def pointer(self, pointer: Pointer, now: float) -> Outcome: ...

    def tick(self, now: float) -> float | None:
        """Lets time pass; when it wants that again, at once while something moves."""

    def layers(self, size: Size, style: Style, now: float) -> list[Layer]: ...

    @property
    def cursor(self) -> Cursor:
        """What the pointer looks like over it."""

    def text(self) -> str:
        """What is shown, as text; empty where nothing is."""

    def words(self) -> str:
        """What has the focus, for who listens."""
