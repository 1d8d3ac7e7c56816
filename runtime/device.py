"""The device: the one secret of this machine, and the keys for signing and sealing that follow from it."""

from __future__ import annotations

import errno
import hashlib
import hmac
import json
import os
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from runtime.data import DamagedError, DataError, DiskFullError, create

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NAME = "device.key"
# Made with the key: without it they are worthless, and a new key beside them would hide that.
DEPENDENTS = ("store.sqlite", "registry.sqlite", "audit.log", "audit.head")
_TITLE = b"wisp device key 1"
_SECRET = 32
_NONCE = 12


class KeyUnusableError(DataError):
    """There is no usable device key, so nothing that is kept can be read."""


class Device:
    """Signs, authenticates and seals. The secret stays in here and in its file."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self._key = Ed25519PrivateKey.from_private_bytes(self._derive("sign"))
        self.public = self._key.public_key().public_bytes_raw()

    @classmethod
    def open(cls, folder: Path) -> Device:
        """The device that the folder belongs to; a folder with nothing in it yet gets a key."""
        path = folder / NAME
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with suppress(FileNotFoundError):
                return cls(_read(path))
            _refuse_orphans(folder)
            create(path, _written(os.urandom(_SECRET)))
            # Another process may have been quicker: its key is the one.
            return cls(_read(path))
        except OSError as error:
            raise _translated(error, path) from error

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.public)

    def sign(self, purpose: str, data: bytes) -> bytes:
        """A signature that holds for this purpose only."""
        return self._key.sign(_purposed(purpose, data))

    def signed(self, purpose: str, data: bytes, signature: bytes) -> bool:
        """Whether this device signed it."""
        return signed_by(self.public, purpose, data, signature)

    def mac(self, purpose: str, data: bytes) -> str:
        """A hash that only this device can make."""
        return hmac.new(self._derive(f"mac {purpose}"), data, hashlib.sha256).hexdigest()

    def seal(self, purpose: str, about: bytes, plain: bytes) -> bytes:
        """Encrypted so that it opens only here, for this purpose, beside the same `about`."""
        nonce = os.urandom(_NONCE)
        # A key for each purpose: random nonces of 96 bits are safe for 2^32 messages of one key.
        return nonce + AESGCM(self._derive(f"seal {purpose}")).encrypt(nonce, plain, about)

    def unseal(self, purpose: str, about: bytes, sealed: bytes) -> bytes:
        try:
            return AESGCM(self._derive(f"seal {purpose}")).decrypt(sealed[:_NONCE], sealed[_NONCE:], about)
        except (InvalidTag, ValueError) as error:
            raise DamagedError(f"what was kept as {purpose} was changed, or sealed by another device") from error

    def _derive(self, purpose: str) -> bytes:
        hkdf = HKDF(hashes.SHA256(), length=32, salt=None, info=b"wisp " + purpose.encode())
        return hkdf.derive(self._secret)


def signed_by(public: bytes, purpose: str, data: bytes, signature: bytes) -> bool:
    """Whether the device with this public key signed it."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, _purposed(purpose, data))
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(public: bytes) -> str:
    """A device's short name, for people to compare."""
    digits = hashlib.sha256(public).hexdigest()[:16]
    return "-".join(digits[at : at + 4] for at in range(0, 16, 4))


def canonical(record: Mapping[str, object]) -> bytes:
    """The one spelling of a record, over which it is hashed and signed."""
    return json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def _purposed(purpose: str, data: bytes) -> bytes:
    return b"wisp " + purpose.encode() + b"\0" + data


def _refuse_orphans(folder: Path) -> None:
    orphans = [name for name in DEPENDENTS if (folder / name).exists()]
    if orphans:
        raise KeyUnusableError(
            f"The device key {folder / NAME} is gone; {', '.join(orphans)} can't be read without it.",
            "Put the key back from a copy. To begin anew without the old data, move those files away first.",
        )


def _written(secret: bytes) -> bytes:
    check = hashlib.sha256(_TITLE + secret).hexdigest()[:16]
    return b"%s\n%s\n%s\n" % (_TITLE, secret.hex().encode(), check.encode())


def _read(path: Path) -> bytes:
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(descriptor, "rb") as file:
        _refuse_exposed(path, os.fstat(descriptor))
        content = file.read(1024)
    return _secret(path, content)


def _refuse_exposed(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise KeyUnusableError(f"{path} is no file, so it can't be the device key.", "Move it away.")
    if status.st_uid != os.geteuid():
        raise KeyUnusableError(
            f"The device key {path} belongs to user {status.st_uid}, not to the one who runs this.",
            f"Run this as that user, or give it away: chown {os.geteuid()} {path}",
        )
    if stat.S_IMODE(status.st_mode) & 0o077:
        raise KeyUnusableError(
            f"Others on this machine may read the device key {path}.", f"Close it to them: chmod 600 {path}"
        )


def _secret(path: Path, content: bytes) -> bytes:
    damaged = KeyUnusableError(
        f"The device key {path} is damaged.", "Put it back from a copy; what is kept here can't be read without it."
    )
    if not content.startswith(b"wisp device key ") or content.count(b"\n") != 3:  # noqa: PLR2004 - title, secret, check
        raise damaged
    title, digits, _ = content.splitlines()[:3]
    if title != _TITLE:
        raise KeyUnusableError(f"The device key {path} was made by a newer Wisp.", "Update this one.")
    try:
        secret = bytes.fromhex(digits.decode())
    except ValueError as error:
        raise damaged from error
    if len(secret) != _SECRET or content != _written(secret):
        raise damaged
    return secret


def _translated(error: OSError, path: Path) -> DataError:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return DiskFullError(f"There is no room for the device key {path}.", "Delete something, then try again.")
        case errno.ELOOP:
            return KeyUnusableError(f"{path} is a link, so it can't be the device key.", "Move it away.")
        case _:
            return KeyUnusableError(
                f"The device key {path} can't be opened: {error.strerror}.",
                f"User {os.geteuid()} must be able to read and write in {path.parent}.",
            )
