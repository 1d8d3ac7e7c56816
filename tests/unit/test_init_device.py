"""What an input device is, by the events it can send."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from init.device import COMPOSITOR_UID, Device, classify
from runtime.messages import DeviceAdded

LETTERS = range(1, 84)
BTN_LEFT, BTN_RIGHT, BTN_TOOL_FINGER, BTN_TOUCH, BTN_TOOL_PEN, BTN_STYLUS = 0x110, 0x111, 0x145, 0x14A, 0x140, 0x14B


@pytest.mark.parametrize(
    ("events", "properties", "classes"),
    [
        pytest.param({1: LETTERS, 17: [0, 1, 2]}, [], ("keyboard",), id="keyboard"),
        pytest.param({1: [*LETTERS, 116], 17: [0]}, [], ("keyboard", "power"), id="keyboard-with-power"),
        pytest.param({1: [BTN_LEFT, BTN_RIGHT], 2: [0, 1, 8]}, [], ("pointer",), id="mouse"),
        pytest.param({1: [BTN_LEFT, BTN_RIGHT], 3: [0, 1]}, [], ("pointer",), id="virtio-tablet"),
        pytest.param(
            {1: [BTN_LEFT, BTN_TOUCH, BTN_TOOL_FINGER], 3: [0, 1, 47, 53, 54, 57]}, [0, 2], ("pointer",), id="touchpad"
        ),
        pytest.param({1: [BTN_TOUCH], 3: [0, 1, 47, 53, 54, 57]}, [1], ("touch",), id="touch-screen"),
        pytest.param({1: [BTN_TOOL_PEN, BTN_STYLUS, BTN_TOUCH], 3: [0, 1, 24]}, [1], ("tablet",), id="pen"),
        pytest.param({1: [*LETTERS, BTN_LEFT], 2: [0, 1]}, [], ("keyboard", "pointer"), id="keyboard-with-mouse"),
        pytest.param({1: [116]}, [], ("power",), id="power-button"),
        pytest.param({1: [114, 115, 163]}, [], ("other",), id="volume"),
        pytest.param({5: [0]}, [], ("other",), id="lid"),
        pytest.param({}, [], ("other",), id="none"),
    ],
)
def test_devices_of_every_kind(events: dict[int, list[int]], properties: list[int], classes: tuple[str, ...]) -> None:
    assert classify(events, properties) == classes


@given(
    st.dictionaries(st.integers(0, 31), st.sets(st.integers(0, 0x2FF))),
    st.sets(st.integers(0, 31)),
)
def test_whatever_it_sends_it_is_something_that_messages_know(
    events: dict[int, set[int]], properties: set[int]
) -> None:
    device = Device("/dev/input/event0", "input", "any", classify(events, properties))
    assert DeviceAdded.model_validate(device._asdict()).classes == device.classes


def test_who_may_open_it() -> None:
    device = Device("/dev/input/event0", "input", "any", ("other",))
    assert device.may_be_opened_by(COMPOSITOR_UID)
    assert not device.may_be_opened_by(802)
    assert not device._replace(subsystem="block").may_be_opened_by(COMPOSITOR_UID)
