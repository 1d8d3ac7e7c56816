"""Whatever is done to windows in whatever order: they stay in reach, in order, and as they can be told again."""

import math

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from compositor.drawing.atlas import Atlas
from compositor.drawing.pen import Pen
from compositor.drawing.picture import Layer, Picture
from compositor.geometry import Rect
from compositor.inputs import CloseWindow, Key, Mods, Pointer
from compositor.style import Style
from compositor.windows import Windows
from compositor.windows.frame import INSET
from compositor.windows.placement import SMALLEST
from runtime.messages import Place

ATLAS = Atlas()
NAMES = st.sampled_from(["one", "two", "three", "four", "five"])
SCREENS = st.sampled_from([(1280, 800), (1920, 1080), (800, 1280), (640, 480), (3840, 2160)])
STYLES = st.builds(
    Style, theme=st.sampled_from(["dark", "contrast"]), scale=st.sampled_from([1.0, 1.25, 2.0]), motion=st.booleans()
)
KEYS = st.builds(
    Key,
    st.sampled_from(
        [*("left", "right", "up", "down", "tab", "escape", "enter", "t", "d", "m", "2", "5", "f11", "alt")]
    ),
    down=st.sampled_from([True, True, True, False]),
    mods=st.sampled_from(
        [Mods(), Mods(super=True), Mods(alt=True), Mods(alt=True, shift=True), Mods(super=True, ctrl=True)]
    ),
)
POINTERS = st.sampled_from(["down", "move", "move", "move", "up", "leave", "wheel"])


class Plain:
    def __init__(self) -> None:
        pen = Pen(ATLAS)
        pen.box(Rect(0, 0, 50, 50), (9, 9, 9, 255))
        self.drawn = pen.picture()

    def picture(self, _: float) -> Picture:
        return self.drawn


class Use(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.size, self.style, self.now = (1280, 800), Style(), 0.0
        self.windows = Windows(self.size, self.style, ATLAS)
        self.contents: dict[str, Plain] = {}

    @rule(name=NAMES, kind=st.sampled_from(["agent", "page", "preview"]), hint=st.none() | st.just((300.0, 200.0)))
    def open(self, name: str, kind: str, hint: tuple[float, float] | None) -> None:
        self.contents[name] = Plain()
        self.windows.open(name, name, kind=kind, size_hint=hint)  # type: ignore[arg-type]  # each is one
        assert self.windows.focused == name

    @rule(name=NAMES)
    def close(self, name: str) -> None:
        self.contents.pop(name, None)
        self.windows.close(name, self.now)
        assert name not in self.windows.names

    @rule(name=NAMES | st.none())
    def focus(self, name: str | None) -> None:
        self.windows.focus(name)

    @rule(key=KEYS)
    def key(self, key: Key) -> None:
        effects = self.windows.key(key, self.now).effects
        assert not any(isinstance(effect, CloseWindow) for effect in effects), "no key that closes"

    @rule(what=POINTERS, x=st.floats(-0.02, 1.02), y=st.floats(0, 1), touch=st.booleans())
    def point(self, what: str, x: float, y: float, *, touch: bool) -> None:
        at = (x * self.size[0], y * self.size[1])
        self.windows.pointer(Pointer(what, *at, touch=touch), self.now)  # type: ignore[arg-type]  # each is one

    @precondition(lambda self: self.windows.focused)
    @rule(across=st.floats(-0.02, 1.02), down=st.floats(-0.02, 1.02), to=st.tuples(st.floats(0, 1), st.floats(0, 1)))
    def drag(self, across: float, down: float, to: tuple[float, float]) -> None:
        rect = self.windows.content_rect(self.windows.focused or "")
        start = rect.x + across * rect.width, rect.y - 20 + down * (rect.height + 30)
        end = to[0] * self.size[0], to[1] * self.size[1]
        for what, at in (("down", start), ("move", end), ("move", end), ("up", end)):
            self.windows.pointer(Pointer(what, *at), self.now)  # type: ignore[arg-type]  # each is one

    @rule(what=st.sampled_from(["tile", "overview", "hide-all", "full-screen"]))
    def perform(self, what: str) -> None:
        self.windows.perform(what)  # type: ignore[arg-type]  # each is one

    @rule(size=SCREENS, style=STYLES)
    def resize(self, size: tuple[int, int], style: Style) -> None:
        self.size, self.style = size, style
        self.windows.confine(None)
        self.windows.resize(size, style)

    @rule(side=st.none() | st.just(0.4))
    def confine(self, side: float | None) -> None:
        width, height = self.size
        self.windows.confine(None if side is None else Rect(width * side, 0, width * (1 - side), height))

    @rule(seconds=st.floats(0, 0.3))
    def look(self, seconds: float) -> None:
        self.now += seconds
        layers = self.windows.layers(self.contents, self.now)
        assert all(finite(layer) for layer in layers)
        wake = self.windows.wake(self.now)
        assert wake is None or wake >= self.now
        if wake is None:
            assert self.windows.layers(self.contents, self.now + 9) == layers

    @invariant()
    def the_focus_can_be_seen(self) -> None:
        assert self.windows.focused is None or self.windows.visible(self.windows.focused)
        assert sorted(self.windows.names) == sorted(self.contents)

    @invariant()
    def all_are_in_reach_and_large_enough(self) -> None:
        scale = self.style.scale
        screen = Rect(0, 0, *self.size)
        for name in self.windows.names:
            rect = self.windows.content_rect(name)
            assert all(math.isfinite(number) for number in rect)
            assert rect._replace(y=rect.y - 1).touches(screen)
            assert rect.width >= min((SMALLEST[0] - 2 * INSET) * scale, self.size[0] * 0.5) - 2

    @invariant()
    def they_can_be_told_again(self) -> None:
        places = {name: self.windows.place(name) for name in self.windows.names}
        again = Windows(self.size, self.style, ATLAS)
        for name in sorted(places):
            sent = Place.model_validate_json(places[name].model_dump_json())
            again.open(name, name, place=sent, restoring=True)
        assert {name: again.place(name) for name in again.names} == places
        assert again.names == self.windows.names


def finite(layer: Layer) -> bool:
    numbers = (layer.x, layer.y, layer.scale, layer.opacity, *(layer.clip or ()))
    return all(math.isfinite(number) for number in numbers) and 0 <= layer.opacity <= 1 and layer.scale > 0


TestUse = Use.TestCase
TestUse.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
