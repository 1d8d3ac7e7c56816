"""Programs that are being written: one in front, cancelled by Esc, and in words why one failed."""

import pytest

from compositor.drawing.atlas import Atlas
from compositor.geometry import Rect
from compositor.inputs import Announce, Effect, Key, Outcome, Pointer, Shell
from compositor.shell.writing import Workshop
from compositor.shell.writing_look import pace, said
from compositor.style import Style
from runtime.messages import CancelWriting, Writing

SIZE = (1280, 800)
STYLE = Style()


def workshop(*jobs: Writing) -> Workshop:
    made = Workshop(Atlas(), lambda text, _: (Announce(text), Shell("prompt")))
    for job in jobs:
        made.take(job)
    return made


def job(number: int = 1, **more: object) -> Writing:
    return Writing.model_validate({"job": number, "state": "generating", "intent": f"thing {number}", **more})


def press(made: Workshop, name: str) -> Outcome:
    return made.key(Key(name), 1.0)


def click(made: Workshop, name: str, number: int) -> tuple[Effect, ...]:
    made.layers(SIZE, STYLE, 1.0)
    spots = made._board._spots
    x, y = next(spot.rect.middle for spot in spots if (spot.id, spot.item) == (name, number))
    made.pointer(Pointer("down", x, y), 1.0)
    return made.pointer(Pointer("up", x, y), 1.0).effects


def test_escape_cancels_the_one_in_front() -> None:
    made = workshop(job(1), job(2))
    assert press(made, "escape").effects == (CancelWriting(job=2),)


def test_escape_is_for_others_once_the_person_turned_to_them() -> None:
    made = workshop(job(1, source="def app(ui):"))
    made.layers(SIZE, STYLE, 1.0)
    made.pointer(Pointer("down", SIZE[0] - 5, 5), 1.0)
    assert not press(made, "escape").used
    x, y = made.panel(SIZE, STYLE).middle
    made.pointer(Pointer("down", x, y), 1.0)
    assert press(made, "escape").used


def test_what_is_done_is_gone_and_the_one_before_comes_forward() -> None:
    made = workshop(job(1), job(2), job(2, state="done"))
    assert made.front is not None
    assert made.front.job == 1
    made.take(job(1, state="done"))
    assert made.front is None
    assert made.layers(SIZE, STYLE, 1.0) == []


def test_a_row_comes_forward_when_it_is_clicked_and_can_be_cancelled() -> None:
    made = workshop(job(1), job(2))
    assert click(made, "stop", 1) == (CancelWriting(job=1),)
    click(made, "row", 1)
    assert made.front is not None
    assert made.front.job == 1


def test_a_failure_says_why_stays_until_it_is_put_away_and_offers_to_say_it_again() -> None:
    failed = job(1, state="failed", words="It would not stop asking.", detail="Traceback")
    made = workshop(job(1), failed)
    assert "It would not stop asking." in made.text()
    assert made.details == ("It would not stop asking.", "Traceback")
    assert press(made, "enter").effects == (Announce("thing 1"), Shell("prompt"))
    assert made.front is None
    made = workshop(job(1), failed)
    assert press(made, "escape").effects == ()
    assert made.front is None


def test_a_failure_takes_no_keys_from_who_turned_to_something_else() -> None:
    made = workshop(job(1))
    made.blur()
    made.take(job(1, state="failed"))
    assert not press(made, "enter").used
    assert not press(made, "escape").used


def test_it_can_be_made_small_and_large_again() -> None:
    made = workshop(job(1))
    click(made, "small", 1)
    assert made.front is None
    assert made.preview(SIZE, STYLE) is None
    assert len(made.layers(SIZE, STYLE, 1.0)) == 1
    click(made, "row", 1)
    assert made.front is not None


def test_the_preview_is_beside_the_panel_and_on_the_screen() -> None:
    made = workshop(job(1))
    preview = made.preview(SIZE, STYLE)
    assert preview is not None
    assert not preview.touches(made.panel(SIZE, STYLE))
    assert Rect(0, 0, *SIZE).covers(preview)


def test_the_end_of_the_source_is_seen_until_it_is_scrolled() -> None:
    made = workshop(job(1, source="\n".join(f"line_{number} = 1" for number in range(500))))
    made.layers(SIZE, STYLE, 1.0)
    before = made.layers(SIZE, STYLE, 1.0)[0].picture
    assert made.layers(SIZE, STYLE, 2.0)[0].picture is before
    press(made, "pageup")
    assert made.layers(SIZE, STYLE, 1.0)[0].picture is not before
    for _ in range(100):
        press(made, "pageup")
    made.layers(SIZE, STYLE, 1.0)
    assert made._up <= 500


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"tokens": 0}, "Thinks"),
        ({"tokens": 9}, "Writes"),
        ({"state": "trying"}, "Tries it out"),
        ({"words": "Looks at the weather."}, "Looks at the weather."),
    ],
)
def test_what_is_being_done_in_words(more: dict[str, object], words: str) -> None:
    assert said(job(1, **more)) == words


def test_its_pace_in_words() -> None:
    assert pace(job(1, tokens_per_second=16.7, seconds_left=6.2)) == "17 tokens a second  ·  6 s left"
    assert pace(job(1, seconds_left=300.0)) == "more than a minute left"
    assert pace(job(1)) == ""


@pytest.mark.parametrize("size", [(320, 240), (800, 600), SIZE])
def test_hostile_sources_and_many_jobs_stay_on_the_screen(size: tuple[int, int]) -> None:
    made = workshop(*(job(number, source="x" * 100_000 + '"""', intent="w" * 4000) for number in range(40)))
    (layer,) = made.layers(size, STYLE, 1.0)
    assert layer.rect is not None
    assert Rect(-60, -60, max(size[0], 440) + 120, size[1] + 120).covers(layer.rect)
