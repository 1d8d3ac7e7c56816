"""Time zones: read from this machine's tzdata, each name leading to data."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

import pytest

from image import zones
from image.failure import Failure

if TYPE_CHECKING:
    from pathlib import Path

LISTED = """\
# version 2026a
R d 1916 o - Jun 14 23s 1 S
Z Asia/Tokyo 9:18:59 - LMT 1887
9 X J%sT
L Asia/Tokyo Japan
L Japan JP
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "Asia").mkdir()
    (tmp_path / "Asia/Tokyo").write_bytes(b"TZif2")
    (tmp_path / "tzdata.zi").write_text(LISTED + "Z Gone/Away 0 - X\n")
    return tmp_path


def test_a_link_leads_to_a_zone() -> None:
    assert zones.names(LISTED) == {"Asia/Tokyo": "Asia/Tokyo", "Japan": "Asia/Tokyo", "JP": "Asia/Tokyo"}


def test_what_has_no_data_has_no_name(folder: Path) -> None:
    packed = json.loads(zones.packed(folder))
    assert packed["names"] == zones.names(LISTED)
    assert {zone: base64.b64decode(text) for zone, text in packed["data"].items()} == {"Asia/Tokyo": b"TZif2"}


def test_a_machine_without_zones_is_told_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="apt-get install tzdata"):
        zones.listing(tmp_path)
