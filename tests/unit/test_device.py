"""The device key: made once, kept from others, and refused in words when it can't be trusted."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime import data
from runtime.data import DamagedError
from runtime.device import NAME, Device, KeyUnusableError, signed_by

if TYPE_CHECKING:
    from pathlib import Path

ONE, OTHER = Device(b"1" * 32), Device(b"2" * 32)


def test_a_new_folder_gets_a_key_that_only_its_owner_reads(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    made = Device.open(folder)
    assert stat.S_IMODE((folder / NAME).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [path.name for path in folder.iterdir()] == [NAME], "nothing half-written is left"
    assert Device.open(folder).public == made.public


def test_each_device_has_a_key_of_its_own(tmp_path: Path) -> None:
    assert Device.open(tmp_path / "a").fingerprint != Device.open(tmp_path / "b").fingerprint


def test_a_key_that_another_process_published_first_is_the_key(tmp_path: Path) -> None:
    first = Device.open(tmp_path)
    data.create(tmp_path / NAME, b"another")
    assert Device.open(tmp_path).public == first.public


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o620])
def test_a_key_that_others_reach_is_refused(tmp_path: Path, mode: int) -> None:
    Device.open(tmp_path)
    (tmp_path / NAME).chmod(mode)
    with pytest.raises(KeyUnusableError, match=r"Others on this machine.*\n.*chmod 600"):
        Device.open(tmp_path)


@pytest.mark.parametrize("at", range(0, 100, 7))
def test_a_damaged_key_is_refused(tmp_path: Path, at: int) -> None:
    Device.open(tmp_path)
    content = bytearray((tmp_path / NAME).read_bytes())
    content[at] ^= 1
    (tmp_path / NAME).write_bytes(content)
    with pytest.raises(KeyUnusableError, match=r"is damaged|by a newer Wisp"):
        Device.open(tmp_path)


@pytest.mark.parametrize("content", [b"", b"wisp device key 1\n", b"\xff" * 100, b"wisp device key 1\n\n\n"])
def test_a_key_that_is_none_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    data.create(tmp_path / NAME, content)
    with pytest.raises(KeyUnusableError, match="is damaged"):
        Device.open(tmp_path)
    assert (tmp_path / NAME).read_bytes() == content


def test_a_newer_key_is_refused(tmp_path: Path) -> None:
    data.create(tmp_path / NAME, b"wisp device key 2\nx\ny\n")
    with pytest.raises(KeyUnusableError, match="made by a newer Wisp"):
        Device.open(tmp_path)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    for name, make in (("folder", os.mkdir), ("pipe", os.mkfifo), ("link", lambda path: path.symlink_to("/dev/null"))):
        (tmp_path / name).mkdir()
        make(tmp_path / name / NAME)
        with pytest.raises(KeyUnusableError, match=r"can't be the device key|can't be opened"):
            Device.open(tmp_path / name)


def test_no_new_key_is_made_beside_data_of_a_lost_one(tmp_path: Path) -> None:
    (tmp_path / "store.sqlite").touch()
    with pytest.raises(KeyUnusableError, match=r"is gone; store\.sqlite can't be read without it"):
        Device.open(tmp_path)
    assert not (tmp_path / NAME).exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_another_users_key_is_refused(tmp_path: Path) -> None:
    Device.open(tmp_path)
    os.chown(tmp_path / NAME, 12345, 12345)
    with pytest.raises(KeyUnusableError, match="belongs to user 12345"):
        Device.open(tmp_path)


def test_a_folder_that_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KeyUnusableError, match="can't be opened"):
        Device.open(tmp_path / "file")


def test_where_the_data_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("WISP_DATA", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert data.folder() == tmp_path / ".local/share/wisp"
    monkeypatch.setattr(data, "APPLIANCE", tmp_path)
    assert str(data.folder()) == "/data"
    monkeypatch.setenv("WISP_DATA", str(tmp_path / "own"))
    assert data.folder() == tmp_path / "own"


@given(st.binary())
def test_a_signature_holds_for_its_device_and_purpose_only(content: bytes) -> None:
    signature = ONE.sign("version", content)
    assert ONE.signed("version", content, signature)
    assert signed_by(ONE.public, "version", content, signature)
    assert not ONE.signed("head", content, signature)
    assert not ONE.signed("version", content + b"x", signature)
    assert not OTHER.signed("version", content, signature)


@given(st.binary(max_size=100), st.binary(max_size=100))
def test_nothing_that_is_no_signature_holds(signature: bytes, public: bytes) -> None:
    assert not ONE.signed("version", b"x", signature)
    assert not signed_by(public, "version", b"x", signature)


@given(st.binary(), st.binary())
def test_what_was_sealed_opens_only_as_that(plain: bytes, about: bytes) -> None:
    sealed = ONE.seal("state", about, plain)
    assert ONE.unseal("state", about, sealed) == plain
    for device, purpose, beside in ((ONE, "other", about), (ONE, "state", about + b"x"), (OTHER, "state", about)):
        with pytest.raises(DamagedError):
            device.unseal(purpose, beside, sealed)


@given(st.binary(max_size=200))
def test_what_was_not_sealed_does_not_open(sealed: bytes) -> None:
    with pytest.raises(DamagedError):
        ONE.unseal("state", b"", sealed)


def test_no_two_seals_are_alike() -> None:
    assert ONE.seal("state", b"", b"x") != ONE.seal("state", b"", b"x")


def test_the_secret_shows_nowhere() -> None:
    assert "1111" not in repr(ONE) + str(ONE)
