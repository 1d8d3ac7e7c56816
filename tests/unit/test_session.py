"""Virtual time, without an agent: the beat of the screen, and what is on its way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.messages import Heard
from runtime.session import FRAME, Beat, World

NOW = 1773500966.0


def heard(topic: str) -> Heard:
    return Heard(topic=topic, value=None)


def test_a_thousand_frames_add_up_no_rounding() -> None:
    beat = Beat(NOW)
    for _ in range(60_000):
        beat.ran(beat.next())
    assert beat.next() == NOW + 60_001 / 60


def test_a_frame_between_begins_the_beat_anew() -> None:
    beat = Beat(NOW)
    beat.ran(beat.next())
    beat.ran(NOW + 0.02)
    assert beat.next() == NOW + 0.02 + FRAME


def test_a_slower_beat_goes_on_from_the_last_frame() -> None:
    beat = Beat(NOW)
    for _ in range(60):
        beat.ran(beat.next())
    beat.pace(0.1)
    assert beat.next() == pytest.approx(NOW + 1.1)


def test_what_is_on_its_way_arrives_in_order_and_once() -> None:
    world = World(NOW)
    world.later(2, heard("late"))
    world.later(1, heard("first"))
    world.later(1, heard("second"))
    assert (world.next_arrival(), world.arrived()) == (NOW + 1, [])
    world.now = NOW + 1
    assert world.arrived() == [heard("first"), heard("second")]
    assert world.arrived() == []


@given(st.floats(-1e9, 1e9))
def test_setting_the_clock_changes_no_waiting_time(moment: float) -> None:
    world = World(NOW)
    world.later(2, heard("late"))
    world.notify("Tea is ready")
    world.set(moment)
    assert world.next_arrival() - world.now == pytest.approx(2, abs=1e-5)
    assert world.noticed() == ["Tea is ready"]


def test_a_notice_is_seen_for_a_while() -> None:
    world = World(NOW)
    world.notify("Tea is ready")
    world.now += 4.9
    assert world.noticed() == ["Tea is ready"]
    world.now += 0.2
    assert world.noticed() == []
