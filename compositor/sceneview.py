"""What shows a scene: an agent's in its window, or a page of the appliance's own."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from compositor import interaction
from compositor import layout as layouts
from compositor.drawing.pen import Pen
from compositor.inputs import Outcome
from compositor.interaction import Ground, State, Step
from compositor.layout.painted import is_endless
from runtime import scene, scene_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compositor.drawing.atlas import Atlas
    from compositor.drawing.picture import Picture
    from compositor.inputs import Key, Pointer
    from compositor.layout.result import Layout
    from compositor.style import Style
    from compositor.view import View
    from runtime.scene import Code, Node, Page, Scene

Cursor = Literal["arrow", "text", "hand"]

BLINK = 0.53
REST = 10.0  # the caret stands still when nobody has typed for so long: an idle screen costs nothing
BEAT = 3 / 16
"""Between frames of what is on its way and can't say how far it is."""
_FRAME = 1 / 120


class SceneView:
    """Holds what the person does with a scene, and remembers the picture of it as long as nothing changes."""

    def __init__(self, style: Style, atlas: Atlas) -> None:
        self._style = style
        self._atlas = atlas
        self._size = (1.0, 1.0)
        self._has_endless = False
        self._scene: Scene | Page = scene.EMPTY
        self._nodes: Mapping[str, Node | Code] = MappingProxyType({})
        self._state = State()
        self._active = True
        self._now = self._touched = 0.0
        self._at: tuple[float, float] | None = None
        """Where the pointer is, if it is here."""
        self._arranged: tuple[State, View, Layout] | None = None
        self._picture: tuple[View, Picture] | None = None

    @property
    def title(self) -> str:
        return self._scene.title

    @property
    def wish(self) -> tuple[float, float]:
        """How large its window would best be."""
        return layouts.wish(self._scene, self._style)

    @property
    def lacking(self) -> float:
        """How much higher its window would have to be to show all of it."""
        return max(0.0, self._arrange().size[1] - self._size[1])

    @property
    def cursor(self) -> Cursor:
        spot = self._state.view.hovered
        if spot is None or spot.part in {"canvas", "label", "scroll"}:
            return "arrow"
        return "text" if spot.part in {"field", "number"} else "hand"

    def show(self, shown: Scene | Page) -> None:
        """A new scene. What the person was doing goes on."""
        if shown is self._scene:
            return
        before = self._ground()
        self._scene, self._nodes = shown, MappingProxyType({node.id: node for node in shown.nodes})
        self._has_endless = any(is_endless(node) for node in shown.nodes)
        self._renew()
        self._settle(interaction.answered(self._state, before, self._ground()))
        self._hover()

    def place(self, width: float, height: float, style: Style) -> None:
        if ((width, height), style) == (self._size, self._style):
            return
        self._size, self._style = (width, height), style
        self._renew()
        self._settle(self._state)

    def key(self, key: Key, now: float) -> Outcome:
        self._touch(now)
        before = self.due()
        return _after(before, self._take(interaction.keyed(self._state, self._ground(), key)))

    def pointer(self, pointer: Pointer, now: float) -> Outcome:
        """In coordinates of what is seen, its corner at 0, 0."""
        self._now = now
        if pointer.what in {"down", "up"}:
            self._touch(now)
        self._at = None if pointer.what == "leave" or pointer.touch else (pointer.x, pointer.y)
        before = self.due()
        outcome = _after(before, self._take(interaction.pointed(self._state, self._ground(), pointer)))
        if pointer.what in {"up", "wheel"}:
            self._hover()
        return outcome

    def paste(self, text: str) -> Outcome:
        return self._take(interaction.pasted(self._state, self._ground(), text))

    def focus(self, has: bool) -> Outcome:  # noqa: FBT001 - as a window says it
        """Whether keys come here. When they don't any more, those that are held are let go."""
        self._active = has
        self._touch(self._now)
        if has:
            return Outcome()
        self._state = self._state.seen(opened="")
        return self._take(interaction.let_go(self._state))

    def tick(self, now: float) -> float | None:
        """Let time pass; give the time of the next wish."""
        self._now = now
        ground = self._ground()
        state = interaction.lapsed(interaction.coasted(self._state, ground), ground)
        moved = state.view.scrolls is not self._state.view.scrolls
        lit, beat = self._lit(now), self._beat(now)
        if (state.view.caret, state.view.beat) != (lit, beat):
            state = state.seen(caret=lit, beat=beat)
        self._settle(state)
        if moved:
            self._hover()
        if state.coasting:
            return now + _FRAME
        wishes = [*interaction.lapses(state, ground), *interaction.wishes(state, ground)]
        if self._blinks(now):
            wishes.append(now + BLINK - (now - self._touched) % BLINK)
        if self._is_endless:
            wishes.append((int(now / BEAT) + 1) * BEAT)
        return min(wishes, default=None)

    def due(self) -> Outcome:
        """What came of time, or of the last scene, rather than of an input. Ask after tick."""
        return self._take(interaction.due(self._state, self._ground()))

    def picture(self, now: float) -> Picture:
        """The same one as long as nothing changed."""
        self._now = now
        view = self._seen()
        if self._picture is None or self._picture[0] != view:
            pen = Pen(self._atlas)
            layouts.paint(self._arrange(), view, self._style, pen)
            self._picture = view, pen.picture()
        return self._picture[1]

    def words(self) -> str:
        """What is focused, for the screen reader."""
        return interaction.words(self._state, self._ground())

    def text(self) -> str:
        return scene_text.text(self._scene)

    def _take(self, step: Step) -> Outcome:
        self._settle(step.state)
        return Outcome(step.used, step.events, step.effects)

    def _settle(self, state: State) -> None:
        """Take over a state, with its caret in view; what follows from it is worked out when somebody asks."""
        typed = state.editor is not self._state.editor and state.editor is not None
        self._state = state
        if typed:
            self._state = interaction.to_caret(state, self._ground())

    def _ground(self) -> Ground:
        return Ground(self._scene, self._nodes, self._arrange(), self._style, self._now)

    def _arrange(self) -> Layout:
        """The layout for the state as it is."""
        if self._arranged is None or self._arranged[0] is not self._state:
            # Nothing moves because something is lit.
            view = replace(self._state.shown, hovered=None, pressed=None, caret=True, beat=0, ring=False)
            same = self._arranged and self._arranged[1] == view
            layout = self._arranged[2] if self._arranged and same else self._laid_out(view)
            self._arranged = self._state, view, layout
        return self._arranged[2]

    def _laid_out(self, view: View) -> Layout:
        return layouts.arrange(self._scene, *self._size, self._style, view)

    def _seen(self) -> View:
        """What is drawn: where keys don't go, nothing looks as if they did."""
        view = self._state.shown
        return view if self._active else replace(view, focused="", ring=False, draft=None)

    def _renew(self) -> None:
        self._arranged = self._picture = None

    def _hover(self) -> None:
        """What lies under the pointer is another thing without its moving."""
        if self._at is None or self._state.grip is not None:
            return
        left, top = self._state.view.scrolls.get("", (0.0, 0.0))
        spot = interaction.spot_at(self._ground(), self._at[0] + left, self._at[1] + top)
        if spot != self._state.view.hovered:
            self._state = self._state.seen(hovered=spot)

    def _touch(self, now: float) -> None:
        """The caret is lit while somebody types."""
        self._now = self._touched = now
        if not self._state.view.caret:
            self._state = self._state.seen(caret=True)

    def _blinks(self, now: float) -> bool:
        return self._active and self._state.editor is not None and now - self._touched <= REST

    @property
    def _is_endless(self) -> bool:
        """Whether something moves here until it is done."""
        return self._style.motion and self._has_endless

    def _beat(self, now: float) -> int:
        return int(now / BEAT) if self._is_endless else 0

    def _lit(self, now: float) -> bool:
        return not self._blinks(now) or int((now - self._touched) / BLINK) % 2 == 0


def _after(before: Outcome, outcome: Outcome) -> Outcome:
    return Outcome(outcome.used, before.events + outcome.events, before.effects + outcome.effects)
