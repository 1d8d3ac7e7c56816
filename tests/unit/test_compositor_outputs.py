"""What a monitor says of itself, and what follows for the size of things."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositor import outputs
from compositor.outputs import Monitor, Output

if TYPE_CHECKING:
    from pathlib import Path

# Of a laptop's panel of 13.3 inches, as its maker wrote it; the names that follow the timing don't matter here.
LAPTOP = bytes.fromhex(
    "00ffffffffffff0006af2d5b00000000001c0104a51d107803ee95a3544c9926"
    "0f505400000001010101010101010101010101010101143780b8703824401010"
    "3e0025a51000001800000000000000000000000000000000000000000000000f"
    "0000000000000000000000000020000000fe004231333348414e30352e4120"
)


def sealed(edid: bytes) -> bytes:
    """With the checksum that makes it add up."""
    body = edid[:127].ljust(127, b"\0")
    return body + bytes([-sum(body) % 256])


def monitor(size: tuple[int, int], millimetres: tuple[int, int], rough: tuple[int, int] = (0, 0)) -> bytes:
    (width, height), (wide, high) = size, millimetres
    timing = bytes(
        (
            *(0x14, 0x37, width & 255, 0, width >> 8 << 4, height & 255, 0, height >> 8 << 4, 0, 0, 0, 0),
            *(wide & 255, high & 255, wide >> 8 << 4 | high >> 8, 0, 0, 0),
        )
    )
    head = bytes.fromhex("00ffffffffffff00").ljust(21, b"\0") + bytes(rough)
    return sealed(head.ljust(54, b"\0") + timing)


def test_a_panel_of_a_laptop() -> None:
    assert outputs.parse(sealed(LAPTOP)) == Monitor((1920, 1080), (293, 165))
    assert outputs.scale((1920, 1080), (293, 165)) == 1.75


@pytest.mark.parametrize(
    ("size", "millimetres", "scale"),
    [
        ((1280, 800), None, 1.0),
        ((3840, 2160), None, 2.0),
        ((1920, 1080), (531, 299), 1.0),  # 24 inches
        ((2560, 1440), (597, 336), 1.25),  # 27 inches
        ((3840, 2160), (597, 336), 1.75),
        ((3840, 2160), (1210, 680), 1.0),  # a television set
        ((2880, 1800), (302, 188), 2.5),  # 14 inches
        ((3840, 2160), (294, 165), 3.0),
        ((1080, 2340), (68, 147), 3.0),  # a telephone
    ],
)
def test_things_are_as_large_everywhere(
    size: tuple[int, int], millimetres: tuple[int, int] | None, scale: float
) -> None:
    assert outputs.scale(size, millimetres) == scale


def test_a_large_screen_writes_down_all_its_bits() -> None:
    assert outputs.parse(monitor((3840, 2160), (1210, 680))) == Monitor((3840, 2160), (1210, 680))


def test_an_aspect_ratio_is_no_size() -> None:
    assert outputs.parse(monitor((1920, 1080), (16, 9), (160, 90))) == Monitor((1920, 1080), None)
    assert outputs.parse(monitor((1920, 1080), (160, 90), (53, 30))) == Monitor((1920, 1080), (530, 300))


@pytest.mark.parametrize("edid", [b"", bytes(128), sealed(LAPTOP)[:100], LAPTOP.ljust(127, b"\0") + b"\1"])
def test_what_is_no_edid_says_nothing(edid: bytes) -> None:
    assert outputs.parse(edid) is None


def test_what_is_plugged_in(tmp_path: Path) -> None:
    for name, status, edid in (
        ("card0-DP-1", "disconnected", b""),
        ("card0-HDMI-A-1", "connected", monitor((1920, 1080), (531, 299))),
        ("card0-Virtual-1", "connected", b""),
        ("renderD128", "connected", b""),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / "status").write_text(f"{status}\n")
        (tmp_path / name / "edid").write_bytes(edid)
    assert outputs.connected(tmp_path) == (
        Output("HDMI-A-1", Monitor((1920, 1080), (531, 299))),
        Output("Virtual-1", None),
    )
    assert outputs.connected(tmp_path / "none") == ()


@pytest.mark.parametrize(("rotation", "point"), [(0, (10, 20)), (90, (20, 1270)), (180, (1270, 780)), (270, (780, 10))])
def test_a_pointer_points_at_what_was_turned(rotation: outputs.Rotation, point: tuple[int, int]) -> None:
    assert outputs.mapped(10, 20, (1280, 800), rotation) == point
    width, height = outputs.turned((1280, 800), rotation)
    assert 0 <= point[0] <= width
    assert 0 <= point[1] <= height


def test_the_prompt_is_on_the_largest_screen() -> None:
    assert outputs.first([(1280, 800), (1920, 1080), (1920, 1080)]) == 1
    assert outputs.first([]) == 0


def test_screens_are_the_outputs_whose_monitors_prefer_their_modes() -> None:
    panel, large, silent = (
        Output("eDP-1", Monitor((1920, 1200), None)),
        Output("DP-1", Monitor((3840, 2160), None)),
        Output("DP-2", None),
    )
    assert outputs.paired([(3840, 2160), (1920, 1200)], [panel, large]) == (large, panel)
    assert outputs.paired([(1024, 768), (1920, 1200)], [panel, silent]) == (silent, panel)
    assert [one.connector for one in outputs.paired([(640, 480)] * 2, [])] == ["screen 1", "screen 2"]
    assert [one.connector for one in outputs.paired([(640, 480)] * 2, [silent, silent])] == ["DP-2", "DP-2 2"]


@given(
    st.lists(st.tuples(st.integers(1, 5000), st.integers(1, 5000)), min_size=1, max_size=4),
    *[st.floats(-9000, 30000)] * 2,
)
def test_a_pointer_stays_on_the_screens(sizes: list[tuple[int, int]], x: float, y: float) -> None:
    places = outputs.beside(sizes)
    near = outputs.nearest(x, y, places)
    assert sum(place.holds(*near) for place in places) == 1
    assert outputs.nearest(*near, places) == near
