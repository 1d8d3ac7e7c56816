"""Places of windows: what is open, pinned, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from runtime.device import Device
from runtime.loop import Loop
from runtime.messages import Place
from runtime.places import Places

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


def place(order: int) -> Place:
    return Place(x=1.5, y=2, width=300, height=200, order=order)


@pytest.fixture
def loop() -> Iterator[Loop]:
    loop = Loop(lambda _: None)
    yield loop
    loop.close()


@pytest.fixture
def places(tmp_path: Path, loop: Loop) -> Callable[[], Places]:
    """As they are after a start."""
    return lambda: Places(tmp_path, Device.open(tmp_path), loop)


def test_what_is_open_is_opened_again_from_the_bottom_up(places: Callable[[], Places]) -> None:
    mine = places()
    for name, order in (("front", 2), ("back", 0), ("middle", 1)):
        mine.opened(name)
        mine.move(name, place(order))
    mine.flush()
    assert places().reopened() == ["back", "middle", "front"]


def test_what_was_closed_is_not_but_its_place_is_known(places: Callable[[], Places]) -> None:
    mine = places()
    mine.opened("notes")
    mine.move("notes", place(0))
    mine.closed("notes")
    again = places()
    assert again.reopened() == []
    assert again.of("notes") == place(0)


def test_a_pinned_one_is_opened_though_it_was_closed(places: Callable[[], Places]) -> None:
    mine = places()
    mine.opened("notes")
    mine.pin("notes", pinned=True)
    mine.closed("notes")
    assert places().reopened() == ["notes"]
    mine.pin("notes", pinned=False)
    assert places().reopened() == []


def test_a_move_rests_before_it_is_written(places: Callable[[], Places], loop: Loop) -> None:
    mine = places()
    mine.move("notes", place(0))
    assert places().of("notes") is None
    while places().of("notes") is None:
        loop.turn(longest=2)


def test_a_deleted_agent_is_forgotten(places: Callable[[], Places]) -> None:
    mine = places()
    mine.opened("notes")
    mine.pin("notes", pinned=True)
    mine.move("notes", place(0))
    mine.forget("notes")
    again = places()
    assert (again.reopened(), again.of("notes"), again.is_pinned("notes")) == ([], None, False)
