"""When frames are shown, and what is known of how long they take."""

from __future__ import annotations

import pytest

from compositor.pace import Pace

PERIOD = 1 / 60


def test_the_first_frame_after_a_rest_isn_t_kept_waiting() -> None:
    pace = Pace(60)
    assert pace.seconds_left(100.0) == 0.0
    pace.shown(100.0, 100.002)
    assert pace.seconds_left(100.002) == pytest.approx(PERIOD - 0.002)
    assert pace.seconds_left(200.0) == 0.0


def test_frames_keep_the_beat_of_the_display_however_late_each_begins() -> None:
    pace = Pace(60)
    now, began = 10.0, []
    for _ in range(60):
        now += pace.seconds_left(now) + 0.001
        began.append(now)
        pace.shown(now, now + 0.003)
        now += 0.003
    assert began[-1] - began[0] == pytest.approx(59 * PERIOD, abs=PERIOD)


def test_frames_that_take_too_long_are_noticed_and_leave_time_for_input() -> None:
    pace, now = Pace(60), 0.0
    for _ in range(50):
        pace.shown(now, now + 0.05)
        now += 0.05
        assert pace.seconds_left(now) < PERIOD
    assert pace.is_slow
    assert pace.milliseconds == pytest.approx(50, abs=5)
    for _ in range(100):
        pace.shown(now, now + 0.004)
        now += PERIOD
    assert not pace.is_slow


def test_latency_counts_from_the_first_input_that_a_frame_shows() -> None:
    pace = Pace(60)
    assert pace.latency is None
    for at in range(100):
        pace.touched(at)
        pace.touched(at + 0.005)
        pace.shown(at + 0.008, at + 0.010 if at else at + 0.2)
    assert pace.latency is not None
    assert pace.latency.median == pytest.approx(0.010)
    assert pace.latency.most == pytest.approx(0.2)


def test_input_that_changes_nothing_isn_t_counted_with_a_later_frame() -> None:
    pace = Pace(60)
    pace.touched(1.0)
    pace.unchanged()
    pace.shown(50.0, 50.001)
    assert pace.latency is None
