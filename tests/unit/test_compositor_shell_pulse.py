"""A sound is seen for as long as it would be heard, and no longer than anyone wants."""

import pytest

from compositor.drawing.atlas import Atlas
from compositor.shell.pulse import Pulse
from compositor.style import Style
from runtime.messages import Sounded

SIZE = (1280, 800)


def beating(seconds: float, *, motion: bool = True) -> tuple[Pulse, Style]:
    pulse = Pulse(Atlas())
    pulse.beat(Sounded(agent="metronome", hz=440.0, seconds=seconds), 10.0)
    return pulse, Style(motion=motion)


@pytest.mark.parametrize(("seconds", "end"), [(0.1, 10.6), (1.0, 11.5), (3600.0, 12.5), (-5.0, 10.5)])
def test_it_ends(seconds: float, end: float) -> None:
    pulse, style = beating(seconds)
    assert len(pulse.layers(SIZE, style, end - 0.1)) == 1
    assert pulse.layers(SIZE, style, end) == []
    pulse.tick(end)
    assert pulse.tick(end + 1) is None


def test_it_fades_unless_nothing_should_move() -> None:
    pulse, style = beating(1.0)
    assert pulse.layers(SIZE, style, 11.25)[0].opacity == 0.5
    pulse, style = beating(1.0, motion=False)
    assert pulse.layers(SIZE, style, 11.25)[0].opacity == 1
