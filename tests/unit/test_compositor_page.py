"""The page says what it should and stays inside the screen at every size."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compositor.page import HINT, Page
from compositor.picture import Picture, Text
from compositor.typeface import coverage
from runtime.messages import BootStatus, Notice, ServiceStatus, Stage

STATUS = BootStatus(
    version="1.2.3",
    stages=(Stage(name="frame", seconds=3.25),),
    services=(
        ServiceStatus(name="devices", state="running", restarts=0),
        ServiceStatus(name="compositor", state="backing-off", restarts=2),
    ),
    notices=(Notice(severity="warning", text="The data partition can't be read. " * 5),),
)
SIZES = [(1280, 800), (800, 600), (640, 480), (1920, 1080), (3840, 2160), (1080, 1920)]


def words(picture: Picture) -> str:
    return " | ".join(shape.text for shape in picture if isinstance(shape, Text))


def test_it_shows_version_status_notices_and_what_is_typed() -> None:
    shown = words(Page("1.2.3", STATUS, typed="a timer").draw((1280, 800)))
    for text in ("Wisp 1.2.3", "a timer", HINT, "frame", "3.2", "devices", "compositor backing-off"):
        assert text in shown
    assert shown.replace(" | ", " ").count("The data partition can't be read.") == 5


def test_the_log_takes_the_place_of_the_middle_and_shows_its_end() -> None:
    log = tuple(f"line {number}" for number in range(300))
    shown = words(Page("1.2.3", STATUS, log=log).draw((1280, 800)))
    assert "line 299" in shown
    assert "line 100" not in shown
    assert HINT not in shown
    assert "Wisp 1.2.3" in shown


def test_only_the_caret_changes_when_it_blinks() -> None:
    on, off = (set(Page("1", STATUS, caret=caret).draw((1280, 800))) for caret in (True, False))
    assert len(on - off) == 1
    assert off <= on


@pytest.mark.parametrize("size", SIZES)
def test_everything_is_on_the_screen(size: tuple[int, int]) -> None:
    long = Page("1.2.3", STATUS, typed="make the numbers bigger " * 20).draw(size)
    log = Page("1.2.3", STATUS, log=("wide " * 200,) * 200).draw(size)
    for shape in (*long, *log):
        assert shape.rect.x >= 0
        assert shape.rect.y >= 0
        assert shape.rect.x + shape.rect.width <= size[0]
        assert shape.rect.y + shape.rect.height <= size[1]


@settings(deadline=None, max_examples=50)
@given(st.text(max_size=60) | st.just("\ud800") | st.text(alphabet="wide", min_size=2000))
def test_any_text_can_be_drawn(text: str) -> None:
    for page in (Page("1", STATUS, typed=text), Page("1", STATUS, log=(text, text[::-1]))):
        for shape in page.draw((640, 480)):
            if isinstance(shape, Text):
                width, height, pixels = coverage(shape.text, shape.face, shape.size)
                assert (width, height) == (shape.rect.width, shape.rect.height)
                assert len(pixels) == width * height
