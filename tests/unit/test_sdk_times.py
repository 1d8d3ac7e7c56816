"""The clock as programs read it: called again when what they read differs, and not before."""

from __future__ import annotations

import math

import pytest

from tests.unit.driven_program import START, Driven, app

SECOND, MINUTE = START + 0.75, START + 33.75
HOUR, DAY = START + 33.75 + 50 * 60, START + 33.75 + (50 + 8 * 60) * 60


@pytest.mark.parametrize(
    ("read", "wake"),
    [
        ("ui.now", None),
        ("ui.now.strftime('%H:%M:%S')", SECOND),
        ("ui.now.strftime('%H:%M')", MINUTE),
        ("f'{ui.now:%H:%M}'", MINUTE),
        ("ui.now.hour", HOUR),
        ("ui.now.strftime('%A')", DAY),
        ("ui.now.date()", DAY),
        ("ui.today", DAY),
        ("str(ui.now)", SECOND),
        ("datetime.datetime.now().minute", MINUTE),
        ("datetime.now().second", SECOND),
        ("datetime.date.today()", DAY),
        ("time.strftime('%H:%M')", MINUTE),
        ("time.localtime().tm_sec", SECOND),
        ("int(ui.time)", SECOND),
        ("int(time.time())", SECOND),
        ("ui.time // 60", MINUTE),
        ("int(ui.time) % 2", SECOND),
        ("f'{ui.time:.2f}'", "frame"),
        ("math.sin(ui.time)", "frame"),
        ("ui.time", None),
        ("ui.dt", "frame"),
        ("ui.now + datetime.timedelta(hours=9)", None),
        ("(ui.now + datetime.timedelta(hours=9)).strftime('%H:%M')", MINUTE),
        ("(ui.now + 9 * 3600).hour", HOUR),
        ("ui.now >= datetime.datetime(2026, 3, 14, 18, 0)", START + 33.75 + 170 * 60),
        ("ui.now.replace(microsecond=0)", SECOND),
        ("ui.now.replace(hour=0, minute=0, second=0, microsecond=0)", DAY),
        ("(datetime.date(2026, 12, 25) - ui.today).days", DAY),
        ("(datetime.datetime(2026, 12, 25) - ui.now).days", DAY),
        ("ui.time >= 1773501000", MINUTE),
        ("ui.time < 1700000000", None),
        ("max(0, 1773500976.25 - ui.time)", START + 10),
    ],
)
def test_wakes_when_what_was_read_differs(read: str, wake: float | str | None) -> None:
    program = Driven(app(f"x = {read}"))
    assert program.error is None
    if isinstance(wake, float):
        assert isinstance(program.wake, float)
        assert math.isclose(program.wake, wake, abs_tol=0.002)
    else:
        assert program.wake == wake


def test_a_countdown_of_an_hour_is_called_once_a_second_and_ends_to_the_point() -> None:
    source = app(
        "left = ui.state.setdefault('end', ui.time + 3600) - ui.time",
        "ui.text('over' if left <= 0 else f'{int(left) // 60:02d}:{int(left) % 60:02d}')",
    )
    program = Driven(source)
    assert program.texts == ["60:00"]
    before = program.program.running
    assert program.after(600).texts == ["50:00"]
    assert program.program.running is not before
    assert program.scenes <= 602
    assert program.after(3000).texts == ["over"]
    assert program.wake is None


def test_a_long_wait_is_one_call() -> None:
    source = app("if ui.time - ui.state.setdefault('since', ui.time) >= 1500: ui.text('break')")
    program = Driven(source)
    assert program.wake == START + 1500
    assert program.after(1500).texts == ["break"]


@pytest.mark.parametrize(
    ("expression", "shown"),
    [
        ("ui.now", "2026-03-14 15:09:26"),
        ("ui.now - datetime.timedelta(days=1)", "2026-03-13 15:09:26"),
        ("f'{ui.now - (ui.now - 90):.2f}'", "90.00"),
        ("ui.now - (ui.now - 90)", "0:01:30"),
        ("(ui.now - (ui.now - 90)).seconds // 60", "1"),
        ("(ui.now - datetime.datetime(2026, 3, 1)).days", "13"),
        ("ui.now - None", "0:00:00"),
        ("ui.now.strftime('%d.%m.%Y')", "14.03.2026"),
        ("ui.now.timestamp() == ui.time", "True"),
        ("datetime.datetime.strptime('2026-01-02', '%Y-%m-%d').strftime('%b')", "Jan"),
        ("datetime.datetime.fromtimestamp(ui.time).hour", "15"),
        ("datetime.datetime.now(datetime.timezone.utc).hour", "15"),
        ("datetime.timedelta(minutes=5) > 200", "True"),
        ("datetime.timedelta(minutes=5) / 60", "0:00:05"),
        ("sorted([ui.now, ui.now - 5])[0] < ui.now", "True"),
        ("isinstance(ui.now, datetime.datetime)", "True"),
        ("ui.now.isoformat()[:19]", "2026-03-14T15:09:26"),
        ("round(ui.time - 1773500000)", "966"),
        ("abs(1773500960 - ui.time) > 6", "True"),
    ],
)
def test_times_are_reckoned_with_as_programs_do(expression: str, shown: str) -> None:
    program = Driven(app(f"ui.text({expression})"))
    assert program.error is None
    assert program.texts == [shown]


def test_a_number_read_in_an_earlier_call_stands_still() -> None:
    source = app(
        'if ui.button("Lap"): ui.state.lap = ui.time - 1773500000', "ui.text(f\"{ui.state.get('lap', 0):.1f}\")"
    )
    program = Driven(source).click("Lap").click("Lap")
    assert program.texts == ["966.2"]
    assert program.wake is None


def test_sleeping_is_refused_with_what_to_do() -> None:
    program = Driven(app("time.sleep(1)"))
    assert program.error is not None
    assert "ui.every" in program.error["message"]


def test_the_zone_is_the_persons() -> None:
    program = Driven(app("ui.text(ui.now.hour)"))
    assert program.texts == ["15"]
