"""Windows: moved, stretched, snapped, tiled, hidden, switched and closed, by pointer and by keys."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from compositor.geometry import Rect
from tests.integration.hands import Point, middle, prefer, sitting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.integration.hands import Hands

LEFT = Rect(8, 8, 628, 724)
TITLES = ("To do", "Calculator", "Notes")
PANEL = Rect(200, 200, 880, 400)
TOP_LEFT, TOP_RIGHT = Rect(8, 8, 628, 358), Rect(644, 8, 628, 358)


@pytest.fixture(scope="module")
def hands(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    data = tmp_path_factory.mktemp("windows") / "data"
    prefer(data)
    with sitting(data) as hands:
        hands.say("a todo list", "== To do ==")
        yield hands


def is_at(hands: Hands, title: str, *expected: Rect) -> Rect:
    """Where a window comes to lie."""
    return waited(lambda: hands.window(title), lambda rect: not expected or near(rect, expected[0]))


def waited(look: Callable[[], Rect], is_so: Callable[[Rect], bool], within: float = 5) -> Rect:
    end = time.monotonic() + within
    while not is_so(seen := look()):
        assert time.monotonic() < end, seen
    return seen


def near(one: Rect, other: Rect) -> bool:
    return all(abs(a - b) <= 2 for a, b in zip(one, other, strict=True))


def title_of(rect: Rect) -> Point:
    return Point(round(rect.x + rect.width * 0.3), round(rect.y + 17))


def order(hands: Hands) -> list[str]:
    """The windows that can be seen, from the top."""
    return [line.removeprefix("--- ") for line in hands.text().splitlines() if line.startswith("--- ")]


def test_it_is_dragged_by_its_title(hands: Hands) -> None:
    before = hands.window("To do")
    at = title_of(before)
    hands.drag(at, Point(at.x - 150, at.y + 120))
    is_at(hands, "To do", before.moved(-150, 120))


def test_it_is_stretched_by_its_edges_and_corners(hands: Hands) -> None:
    before = hands.window("To do")
    edge = Point(round(before.right - 2), round(before.middle[1]))
    hands.drag(edge, Point(edge.x + 90, edge.y))
    wide = is_at(hands, "To do", before._replace(width=before.width + 90))
    corner = Point(round(wide.x + 2), round(wide.bottom - 2))
    hands.drag(corner, Point(corner.x - 40, corner.y + 60))
    is_at(hands, "To do", Rect(wide.x - 40, wide.y, wide.width + 40, wide.height + 60))


def test_arrows_snap_halves_then_quarters_and_let_go(hands: Hands) -> None:
    before = hands.window("To do")
    hands.press("meta_l", "left")
    is_at(hands, "To do", LEFT)
    hands.press("meta_l", "up")
    is_at(hands, "To do", TOP_LEFT)
    hands.press("meta_l", "right")
    is_at(hands, "To do", TOP_RIGHT)
    hands.press("meta_l", "down")
    hands.press("meta_l", "left")
    is_at(hands, "To do", before)


def test_at_the_sides_of_the_screen_it_snaps(hands: Hands) -> None:
    before = hands.window("To do")
    hands.drag(title_of(before), Point(0, 400))
    is_at(hands, "To do", LEFT)
    hands.drag(title_of(LEFT), Point(700, 200))
    free = is_at(hands, "To do")
    assert near(free._replace(x=0, y=0), before._replace(x=0, y=0)), "it has its own size again"
    hands.drag(title_of(free), Point(1279, 0))
    is_at(hands, "To do", TOP_RIGHT)
    hands.drag(title_of(TOP_RIGHT), Point(640, 300))


def test_it_fills_the_work_area_and_the_screen(hands: Hands) -> None:
    before = hands.window("To do")
    hands.double_click(title_of(before))
    words = waited(lambda: hands.find("To do", face="medium", size=13), lambda words: words.y < 17 and words.x < 40)
    assert hands.session.screenshot().pixel(1270, 400) == hands.session.screenshot().pixel(300, 400)
    in_work_area = hands.find("New task")
    hands.double_click(Point(600, round(words.middle[1])))
    is_at(hands, "To do", before)
    hands.press("f11")
    waited(lambda: hands.find("New task"), lambda words: words.y != in_work_area.y)
    for gone, size in (("To do", 13), ("Say what you need", 14)):
        with pytest.raises(AssertionError, match="isn't to be read"):
            hands.find(gone, face="medium" if size == 13 else "regular", size=size)
    hands.press("f11")
    is_at(hands, "To do", before)


def test_hidden_it_is_in_the_strip_and_comes_back_from_there(hands: Hands) -> None:
    before = hands.window("To do")
    hands.click_at(Point(round(before.right - 4 - 2.5 * 34), round(before.y + 17)))
    hands.miss("--- todo-list")
    chip = hands.find("To do")
    assert chip.y > 740
    assert chip.x < 384
    hands.click_at(middle(chip))
    hands.see("--- todo-list")
    is_at(hands, "To do", before)
    hands.press("meta_l", "m")
    hands.miss("--- todo-list")
    hands.see(r"Prompt \(.*- a todo list")
    hands.say("a todo list", "--- todo-list")
    is_at(hands, "To do", before)


def test_alt_tab_shows_all_and_brings_up_the_chosen_one(hands: Hands) -> None:
    hands.say("a pocket calculator", "== Calculator ==")
    hands.say("sticky notes", "== Notes ==")
    assert order(hands) == ["sticky-notes", "pocket-calculator", "todo-list"]
    hands.press("alt", "tab")
    hands.see("--- pocket-calculator.*--- sticky-notes.*--- todo-list")
    hands.session.hold("alt")
    hands.press("tab")
    hands.press("tab")
    labels = [middle(hands.find(title, PANEL, face="medium", size=13)) for title in TITLES]
    assert len({label.x for label in labels}) == 3
    assert len({label.y for label in labels}) == 1
    hands.session.let_go("alt")
    hands.see("--- todo-list.*--- pocket-calculator.*--- sticky-notes")
    hands.type("x")
    hands.see("New task: 'x'")
    hands.press("backspace")


def test_a_click_brings_to_the_front_and_numbers_do_too(hands: Hands) -> None:
    hands.press("meta_l", "3")
    hands.see("--- sticky-notes.*--- todo-list")
    hands.click("Calculator", face="medium", size=13)
    hands.see("--- pocket-calculator.*--- sticky-notes")
    hands.press("meta_l", "1")
    hands.see("--- todo-list.*--- pocket-calculator")


def test_tiled_all_are_seen_side_by_side_by_key_or_in_words(hands: Hands) -> None:
    hands.press("meta_l", "t")
    titles = [hands.find(title, face="medium", size=13) for title in TITLES]
    corners = {(round(rect.x), round(rect.y)) for rect in titles}
    assert len(corners) == 3
    rects = [is_at(hands, title) for title in TITLES]
    assert sum(rect.width * rect.height for rect in rects) > 0.9 * 1280 * 740
    hands.say("tile", "")
    free = waited(lambda: hands.window("To do"), lambda rect: rect.width * rect.height < 0.3 * 1280 * 740)
    assert free.width < 700


def test_all_are_put_away_and_come_back(hands: Hands) -> None:
    hands.press("meta_l", "d")
    hands.miss("--- [a-z]")
    hands.press("meta_l", "d")
    hands.see("--- todo-list")
    assert sorted(order(hands)) == ["pocket-calculator", "sticky-notes", "todo-list"]


def test_at_a_glance_one_is_chosen_by_keys_or_pointer(hands: Hands) -> None:
    hands.press("meta_l", "tab")
    hands.click("Calculator", face="medium", size=13)
    hands.see("Prompt[^\n]*\n--- pocket-calculator")
    hands.say("overview", "")
    hands.find("Notes", face="medium", size=13)
    hands.press("tab")
    hands.press("ret")
    hands.see("Prompt[^\n]*\n--- sticky-notes")


def test_it_is_closed_by_key_by_button_and_in_words(hands: Hands) -> None:
    hands.press("alt", "f4")
    hands.miss("sticky-notes")
    hands.press("meta_l", "1")
    rect = hands.window("To do")
    hands.click_at(Point(round(rect.right - 4 - 17), round(rect.y + 17)))
    hands.miss("--- todo-list")
    hands.say("close this", "")
    hands.miss("--- pocket-calculator")
    hands.see("Prompt")
