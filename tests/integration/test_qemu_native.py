"""A native session: the services as they are, driven as a machine is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qemu.native import Native
from runtime import VERSION
from tests.boot import reading

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def session() -> Iterator[Native]:
    with Native() as native:
        native.wait_for("stage frame")
        yield native


def test_the_version_can_be_read_and_no_other(session: Native) -> None:
    picture = session.screenshot()
    other = VERSION[:-1] + ("8" if VERSION[-1] != "8" else "3")
    assert reading.find(picture, f"Wisp {VERSION}", reading.FOOT)
    assert not reading.find(picture, f"Wisp {other}", reading.FOOT)


def test_typed_keys_are_seen_and_keys_of_an_unplugged_keyboard_are_not(session: Native) -> None:
    session.type("Hello, Wisp! 1+1=2")
    reading.wait_until_seen(session, "Hello, Wisp! 1+1=2", reading.TYPED, within=5)
    session.unplug("keyboard")
    session.type("lost")
    session.plug("keyboard")
    session.type("?")
    reading.wait_until_seen(session, "Hello, Wisp! 1+1=2?", reading.TYPED, within=5)
    session.press("ctrl", "u")
    session.type("anew")
    reading.wait_until_seen(session, "anew", reading.TYPED, within=5)


def test_the_pointer_may_be_moved_and_pressed(session: Native) -> None:
    session.point(300, 200)
    session.button(down=True)
    session.button(down=False)
    session.wait_for("stage frame")
