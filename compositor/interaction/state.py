"""The state of what a person does with a scene, and what an input makes of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from compositor.view import View
from runtime import scene

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compositor.editing import Editor
    from compositor.inputs import Effect, Key
    from compositor.layout.result import Layout
    from compositor.style import Style
    from compositor.view import Spot
    from runtime.messages import AgentEvent, Value
    from runtime.scene import Code, Node, Page, Scene

AHEAD = 0.4
"""Seconds that typing waits, at most, for what an agent makes of a field that was sent off."""
PATIENCE = 1.0
"""Seconds for which a value that was set is shown before the scene agrees."""

Valued: TypeAlias = (
    scene.Number | scene.Slider | scene.Field | scene.Checkbox | scene.Switch | scene.Choice | scene.Tabs
)


class Pressing(NamedTuple):
    """A press that becomes a click where it is let go on the same spot."""

    spot: Spot
    due: float | None = None
    """When it acts once more because it is still held, of what does."""


class Sliding(NamedTuple):
    id: str


class Selecting(NamedTuple):
    """Text, from where it was pressed; by words after a double click."""

    id: str
    origin: int
    clicks: int


class Drawing(NamedTuple):
    """On a canvas, which gets all until the button is up."""

    id: str
    button: int


class Dragging(NamedTuple):
    """A scrollbar, by the point of its thumb where it was taken."""

    id: str
    axis: int
    taken: float


class Panning(NamedTuple):
    """A finger that moves what is under it: where it was last, when, and how fast."""

    id: str
    x: float
    y: float
    time: float
    speed: tuple[float, float] = (0.0, 0.0)


class Touching(NamedTuple):
    """A finger that may still press, or begin to move what is under it."""

    spot: Spot | None
    x: float
    y: float


Grip: TypeAlias = Pressing | Sliding | Selecting | Drawing | Dragging | Panning | Touching


class Waiting(NamedTuple):
    """A value that the scene hasn't answered yet."""

    value: Value
    since: float
    sent: tuple[Value, ...]
    """All that were sent and that an answer may still be to, the oldest first."""
    submitted: bool = False


class Coasting(NamedTuple):
    """Content that was thrown: pixels in a second."""

    id: str
    x: float
    y: float
    time: float


class Gliding(NamedTuple):
    """Content on its way to where a wheel has turned it."""

    id: str
    x: float
    y: float
    time: float


@dataclass(frozen=True)
class State:
    view: View = field(default_factory=View)
    """Without what follows from the rest: draft and held."""
    editor: Editor | None = None
    """Of the focused field or number."""
    grip: Grip | None = None
    """What the pointer holds."""
    waiting: Mapping[str, Waiting] = field(default_factory=lambda: MappingProxyType({}))
    keys: frozenset[str] = frozenset()
    """Held, as a canvas was told."""
    coasting: Coasting | Gliding | None = None
    returning: str = ""
    """What had the focus before a dialog came."""
    ahead: tuple[Key, ...] = ()
    """Typed since a field was sent off: they are for whatever the agent makes of it."""

    def seen(self, **changes: Any) -> State:  # noqa: ANN401 - of a View, whose fields differ
        return replace(self, view=replace(self.view, **changes))

    def waits(self, node_id: str, waiting: Waiting | None) -> State:
        others = {key: value for key, value in self.waiting.items() if key != node_id}
        return replace(self, waiting=MappingProxyType({**others, node_id: waiting} if waiting else others))

    @cached_property
    def shown(self) -> View:
        """What a layout needs to know."""
        draft = self.editor.draft if self.editor else None
        held = {node_id: waiting.value for node_id, waiting in self.waiting.items() if node_id != self.view.focused}
        if not self.editor and self.view.focused in self.waiting:
            held[self.view.focused] = self.waiting[self.view.focused].value
        return replace(self.view, draft=draft, held=MappingProxyType(held))


class Ground(NamedTuple):
    """What the person acts on, and when."""

    shown: Scene | Page
    nodes: Mapping[str, Node | Code]
    layout: Layout
    style: Style
    now: float = 0.0

    def node(self, node_id: str) -> Node | Code | None:
        return self.nodes.get(node_id)

    @property
    def hearing(self) -> scene.Canvas | None:
        """The canvas that keys are for, though a dialog may lie before it."""
        return next((node for node in self.shown.nodes if isinstance(node, scene.Canvas) and node.keys), None)

    @property
    def listening(self) -> scene.Canvas | None:
        """The canvas that hears keys now."""
        canvas = self.hearing
        return canvas if canvas and canvas.id in self.layout.focusable else None


class Step(NamedTuple):
    """What an input led to. Nothing was for us where it isn't used."""

    state: State
    used: bool = True
    events: tuple[AgentEvent, ...] = ()
    effects: tuple[Effect, ...] = ()

    def then(self, other: Step) -> Step:
        """What followed from it."""
        return Step(other.state, self.used or other.used, self.events + other.events, self.effects + other.effects)
