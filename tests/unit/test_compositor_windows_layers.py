"""What is seen of windows: each content inside its frame, nothing that is covered, nothing anew that didn't change."""

from collections.abc import Callable, Mapping

import pytest

from compositor.drawing.atlas import Atlas
from compositor.drawing.pen import Pen
from compositor.drawing.picture import Layer, Picture
from compositor.geometry import Rect
from compositor.inputs import CloseWindow, Key, Mods, Pointer, ShowPermissions
from compositor.style import Style
from compositor.windows import Windows
from runtime.messages import Permission, Place

SIZE, ALT, SUPER = (1280, 800), Mods(alt=True), Mods(super=True)
ATLAS = Atlas()


class Drawn:
    """A content of one box, far larger than any window."""

    def __init__(self) -> None:
        pen = Pen(ATLAS)
        pen.box(Rect(-5000, -5000, 10000, 10000), (255, 0, 0, 255))
        self.drawn, self.asked = pen.picture(), 0

    def picture(self, _: float) -> Picture:
        self.asked += 1
        return self.drawn


class Screen:
    """Windows, their contents, and a clock."""

    def __init__(self, *names: str, style: Style | None = None) -> None:
        self.windows = Windows(SIZE, style or Style(), ATLAS)
        self.contents = {name: Drawn() for name in names}
        self.now = 100.0
        for name in names:
            self.windows.open(name, name.title(), size_hint=(420, 300))
        self.settled()

    def settled(self) -> list[Layer]:
        layers = self.layers()
        for _ in range(40):
            if self.windows.wake(self.now) is None:
                return layers
            self.now += 1 / 60
            layers = self.layers()
        pytest.fail("it moves for ever")

    def layers(self) -> list[Layer]:
        return self.windows.layers(self.contents, self.now)

    def of(self, name: str) -> list[Layer]:
        return [layer for layer in self.layers() if layer.picture is self.contents[name].drawn]

    def key(self, name: str, mods: Mods = Mods(), *, down: bool = True) -> None:  # noqa: B008 - a value
        self.windows.key(Key(name, mods=mods, down=down), self.now)

    def click(self, x: float, y: float) -> tuple[object, ...]:
        self.windows.pointer(Pointer("down", x, y), self.now)
        return self.windows.pointer(Pointer("up", x, y), self.now).effects


def test_a_content_is_where_it_is_said_to_be_and_cut_off_there() -> None:
    screen = Screen("a", "b")
    for name in ("a", "b"):
        (layer,) = screen.of(name)
        rect = screen.windows.content_rect(name)
        assert (layer.clip, layer.x, layer.y) == (rect, rect.x, rect.y)
        assert rect[2:] == (420, 300)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_points_of_the_content_are_found(scale: float) -> None:
    screen = Screen("a", style=Style(scale=scale))
    rect = screen.windows.content_rect("a")
    assert screen.windows.at(rect.x + 5, rect.y + 7) == ("a", 5, 7)
    assert screen.windows.at(rect.x + 5, rect.y - 9) is None
    assert screen.windows.at(2, 2) is None


def test_nothing_new_is_made_while_nothing_changes() -> None:
    screen = Screen("a", "b", "c")
    layers = screen.layers()
    screen.now += 5
    assert screen.layers() is layers
    screen.contents["c"] = Drawn()
    after = screen.layers()
    assert [one.picture is other.picture for one, other in zip(layers, after, strict=True)].count(False) == 1


def test_what_is_covered_is_not_even_asked() -> None:
    screen = Screen("a", "b")
    screen.key("up", SUPER)
    screen.settled()
    before = screen.contents["a"].asked
    screen.contents["b"] = Drawn()
    screen.layers()
    assert screen.contents["a"].asked == before
    assert (screen.windows.seen("a"), screen.windows.seen("b")) == (False, True)
    assert not screen.of("a")


def test_opening_grows_and_closing_shrinks_and_fades() -> None:
    screen = Screen("a")
    screen.contents["b"] = Drawn()
    screen.windows.open("b", "B")
    screen.layers()
    screen.now += 0.05
    assert all(layer.scale < 1 and 0 < layer.opacity < 1 for layer in screen.of("b"))
    screen.settled()
    gone = screen.contents.pop("b")
    screen.windows.close("b", screen.now)
    screen.now += 0.05
    (leaving,) = [layer for layer in screen.layers() if layer.picture is gone.drawn]
    assert leaving.scale < 1
    assert 0 < leaving.opacity < 1
    assert not [layer for layer in screen.settled() if layer.picture is gone.drawn]


@pytest.mark.parametrize("quiet", [lambda w: w.resize(SIZE, Style(motion=False)), lambda w: w.slow(slow=True)])
def test_without_motion_all_is_done_in_one_frame(quiet: Callable[[Windows], None]) -> None:
    screen = Screen("a", "b")
    quiet(screen.windows)
    screen.windows.perform("tile")
    screen.windows.close("b", screen.now)
    screen.layers()
    assert screen.windows.wake(screen.now) is None
    assert screen.of("a")[0].clip == screen.windows.content_rect("a")


def test_snapping_moves_and_arrives() -> None:
    screen = Screen("a")
    start = screen.windows.content_rect("a")
    screen.key("left", SUPER)
    end = screen.windows.content_rect("a")
    screen.layers()
    screen.now += 0.05
    (layer,) = screen.of("a")
    assert end.x < layer.x < start.x
    screen.settled()
    assert screen.of("a")[0].clip == end


def test_what_is_dragged_follows_at_once() -> None:
    screen = Screen("a")
    rect = screen.windows.content_rect("a")
    for what, by in (("down", 0), ("move", 9), ("move", 50)):
        screen.windows.pointer(Pointer(what, rect.x + 80 + by, rect.y - 10), screen.now)  # type: ignore[arg-type]
    assert screen.of("a")[0].x == rect.x + 50
    assert not screen.windows.moved(), "not while it is held"
    screen.windows.pointer(Pointer("up", rect.x + 130, rect.y - 10), screen.now)
    assert [placed.agent for placed in screen.windows.moved()] == ["a"]
    assert not screen.windows.moved()


def test_the_overview_takes_a_window_out_of_the_hand() -> None:
    screen = Screen("a")
    rect = screen.windows.content_rect("a")
    screen.windows.pointer(Pointer("down", rect.x + 80, rect.y - 10), screen.now)
    screen.windows.perform("overview")
    screen.key("escape")
    screen.windows.pointer(Pointer("move", 5, 5), screen.now)
    assert screen.windows.content_rect("a") == rect


def test_a_hidden_window_is_seen_in_small_and_comes_back_by_a_click() -> None:
    screen = Screen("a", "b")
    screen.key("m", SUPER)
    screen.settled()
    (small,) = screen.of("b")
    assert small.scale < 0.2
    assert small.clip is not None
    assert small.clip.y > 740
    screen.click(*small.clip.middle)
    assert screen.windows.focused == "b"
    screen.settled()
    assert screen.of("b")[0].scale == 1


def test_the_overview_shows_all_of_them_live() -> None:
    screen = Screen("a", "b", "c")
    screen.key("m", SUPER)
    screen.windows.perform("overview")
    screen.settled()
    rects = [layer.clip for name in "abc" for layer in screen.of(name)]
    assert len(rects) == 3
    assert all(rect is not None and rect.height > 100 for rect in rects)
    assert screen.windows.at(640, 400) is None, "what is shown in small isn't used"


def test_alt_tab_is_patient_then_shows_them_live() -> None:
    screen = Screen("a", "b")
    screen.key("tab", ALT)
    assert len(screen.of("a")) == 1
    due = screen.windows.wake(screen.now)
    assert due is not None
    assert due > screen.now
    screen.now = due
    assert len(screen.of("a")) == 2
    screen.key("alt", down=False)
    assert screen.windows.focused == "a"
    assert len(screen.of("a")) == 1


def test_a_window_that_fills_the_screen_covers_the_strip() -> None:
    screen = Screen("a", "b", "c")
    screen.key("m", SUPER)
    screen.key("f11")
    screen.settled()
    assert screen.windows.whole_screen
    assert screen.windows.content_rect("b") == Rect(0, 0, *SIZE)
    assert not screen.of("c")


def test_buttons_say_what_they_are_for() -> None:
    screen = Screen("a")
    rect = screen.windows.content_rect("a")
    screen.windows.mark("a", permissions=(Permission(capability="net:GET:x", words="x"),))
    assert screen.click(rect.right - 20, rect.y - 10) == (CloseWindow("a"),)
    (shown,) = screen.click(rect.x + 12, rect.y - 10)
    assert isinstance(shown, ShowPermissions)
    assert (shown.agent, shown.y) == ("a", rect.y)
    screen.click(rect.right - 80, rect.y - 10)
    assert not screen.windows.visible("a")


def frames(screen: Screen) -> Mapping[str, Picture]:
    layers = screen.layers()
    return {
        name: layers[i - 1].picture
        for name, content in screen.contents.items()
        for i, layer in enumerate(layers)
        if layer.picture is content.drawn
    }


def test_a_frame_shows_what_its_window_may_do_and_who_it_is() -> None:
    screen = Screen("a", "b")
    plain = frames(screen)
    screen.windows.mark("a", permissions=(Permission(capability="files:read:x", words="x"),))
    few = frames(screen)
    screen.windows.mark("a", permissions=(Permission(capability="net:GET:x", words="x"),))
    loud = frames(screen)
    assert plain["a"].damage(few["a"])
    assert few["a"].damage(loud["a"])
    assert plain["b"] is few["b"] is loud["b"], "the other is as it was"
    screen.windows.mark("a", permissions=(), trouble="It stopped.")
    assert plain["a"].damage(frames(screen)["a"])
    screen.windows.mark("a", trouble="")
    assert not plain["a"].damage(frames(screen)["a"])


def test_no_agent_looks_like_a_page_of_the_appliance() -> None:
    drawn = []
    for kind in ("agent", "page", "preview"):
        screen = Screen("x")
        screen.windows.open("x", "Settings", kind=kind)
        drawn.append(frames(screen)["x"])
    assert drawn[0].damage(drawn[1])
    assert drawn[1].damage(drawn[2])


def test_a_new_screen_has_all_windows_in_reach_at_once() -> None:
    screen = Screen("a", "b")
    screen.windows.resize((600, 400), Style())
    layers = screen.layers()
    assert screen.windows.wake(screen.now) is None
    for name in ("a", "b"):
        assert Rect(0, 0, 600, 340).touches(screen.windows.content_rect(name))
    assert layers


def test_told_again_windows_are_as_they_were() -> None:
    screen = Screen("a", "b", "c")
    screen.key("left", SUPER)
    screen.windows.focus("a")
    screen.key("m", SUPER)
    places: dict[str, Place] = {name: screen.windows.place(name) for name in screen.windows.names}
    again = Windows(SIZE, Style(), ATLAS)
    for name in "cab":
        again.open(name, name, place=places[name], restoring=True)
    assert {name: again.place(name) for name in again.names} == places
    assert again.names == screen.windows.names
    assert not again.moved(), "nothing that the runtime doesn't know"


def test_a_content_gets_the_room_that_it_turns_out_to_need() -> None:
    screen = Screen(style=Style(scale=1.5))
    screen.windows.open("a", "A")
    screen.windows.suit("a", (450, 300))
    assert screen.windows.content_rect("a")[2:] == pytest.approx((450, 300), abs=1)


def test_previews_are_where_the_shell_wants_them() -> None:
    screen = Screen("a")
    screen.windows.open("p", "P", kind="preview")
    before = {name: screen.windows.content_rect(name) for name in ("a", "p")}
    screen.windows.confine(Rect(700, 60, 500, 400))
    assert screen.windows.content_rect("p") == Rect(704, 94, 492, 362)
    assert screen.windows.content_rect("a") == before["a"]
    screen.windows.confine(None)
    assert screen.windows.content_rect("p") == before["p"]
