"""The vocabulary is closed: known kinds parse, anything else is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from runtime import messages


def test_a_message_survives_the_wire() -> None:
    status = messages.BootStatus(
        version="1",
        stages=(messages.Stage(name="pid1", seconds=1.5),),
        services=(messages.ServiceStatus(name="compositor", state="running", restarts=0),),
        notices=(messages.Notice(severity="error", text="The disk is full."),),
    )
    assert messages.INIT_EVENT.validate_python(status.model_dump(mode="json")) == status


def test_kinds_are_told_apart() -> None:
    request = messages.DEVICE_REQUEST.validate_python({"kind": "open-device", "node": "/dev/input/event0"})
    assert request == messages.OpenDevice(node="/dev/input/event0")


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"kind": "format-disk"},
        {"kind": "open-device"},
        {"kind": "open-device", "node": 3},
        {"kind": "open-device", "node": "/dev/input/event0", "as": "root"},
    ],
)
def test_anything_else_is_refused(body: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        messages.DEVICE_REQUEST.validate_python(body)


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none()))
def test_noise_is_refused(body: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        messages.BROKER_REPORT.validate_python(body)


def test_messages_can_not_be_changed() -> None:
    with pytest.raises(ValidationError):
        setattr(messages.DeviceRemoved(node="a"), "node", "b")  # noqa: B010 - mypy knows that it can't be set
