"""What the kernel says of monitors, among all that it says."""

from __future__ import annotations

import pytest

from compositor.hotplug import is_of_a_screen

CARD = b"change@/devices/pci0000:00/0000:00:02.0/drm/card0\0ACTION=change\0SUBSYSTEM=drm\0HOTPLUG=1\0SEQNUM=42\0"


def test_a_monitor_that_comes_or_goes_is_told_by_its_card() -> None:
    assert is_of_a_screen(CARD)


@pytest.mark.parametrize(
    "event", [b"", b"\0", CARD.replace(b"=drm", b"=drmless"), b"libudev\0\xfe\xed\xca\xfe", b"X=SUBSYSTEM=drm\0"]
)
def test_nothing_else_is(event: bytes) -> None:
    assert not is_of_a_screen(event)
