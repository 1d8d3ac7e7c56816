"""Small records in files of their own: whole or not at all, by this device only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from runtime.data import DataError
from runtime.device import Device
from runtime.kept import Kept
from runtime.messages import Preferences

if TYPE_CHECKING:
    from pathlib import Path


def kept(folder: Path, fresh: Preferences | None = None) -> Kept[Preferences]:
    return Kept(folder / "preferences.json", Device.open(folder), fresh or Preferences())


def test_what_was_put_is_there_again(tmp_path: Path) -> None:
    kept(tmp_path).put(Preferences(theme="light", text_size=1.3))
    again = kept(tmp_path)
    assert (again.value, again.problem) == (Preferences(theme="light", text_size=1.3), "")


def test_where_there_is_nothing_it_is_fresh(tmp_path: Path) -> None:
    fresh = Preferences(theme="contrast")
    assert (kept(tmp_path, fresh).value, kept(tmp_path, fresh).problem) == (fresh, "")


@pytest.mark.parametrize("damage", ["", "{}", "x" * 300, '{"theme":"dark"}\n' + "0" * 64 + "\n"])
def test_damage_is_told_and_begun_anew(tmp_path: Path, damage: str) -> None:
    kept(tmp_path).put(Preferences(theme="light"))
    (tmp_path / "preferences.json").write_text(damage)
    again = kept(tmp_path)
    assert again.value == Preferences()
    assert "begun anew" in again.problem
    again.put(Preferences(theme="contrast"))
    assert kept(tmp_path).value.theme == "contrast"


def test_another_devices_isnt_taken(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
    kept(tmp_path / "one").put(Preferences(theme="light"))
    (tmp_path / "one/preferences.json").replace(tmp_path / "other/preferences.json")
    assert kept(tmp_path / "other").problem


def test_it_belongs_to_its_owner_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    kept(tmp_path).put(Preferences(theme="light"))
    path = tmp_path / "preferences.json"
    assert path.stat().st_mode & 0o777 == 0o600
    assert sorted(other.name for other in tmp_path.iterdir()) == ["device.key", "preferences.json"]


def test_what_cant_be_written_changes_nothing(tmp_path: Path) -> None:
    mine = kept(tmp_path)
    mine.put(Preferences(theme="light"))
    (tmp_path / ".preferences.json.partial").mkdir()
    with pytest.raises(DataError, match="can't be written"):
        mine.put(Preferences(theme="contrast"))
    assert mine.value.theme == kept(tmp_path).value.theme == "light"
