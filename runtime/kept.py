"""Kept: one small record in a file of its own, replaced as a whole, that only this device can have written."""

from __future__ import annotations

import errno
import hmac
import os
from typing import TYPE_CHECKING, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from runtime.data import PRIVATE, DataError, DiskFullError, sync_folder

if TYPE_CHECKING:
    from pathlib import Path

    from runtime.device import Device

R = TypeVar("R", bound=BaseModel)
_MAC = 64


class Kept(Generic[R]):
    """`value` is what was kept, or `fresh` where nothing was or where it can't be read; `problem` says that."""

    def __init__(self, path: Path, device: Device, fresh: R) -> None:
        self._path, self._device = path, device
        self.problem = ""
        self.value: R = fresh
        try:
            self.value = self._read(path.read_bytes(), type(fresh))
        except FileNotFoundError:
            pass
        except (OSError, ValueError) as error:
            self.problem = f"{path.name} can't be read and is begun anew ({error})."

    def put(self, value: R) -> None:
        """When this returns a power cut can't undo it; DataError where it can't be kept."""
        if value == self.value and self._path.exists():
            return
        body = value.model_dump_json().encode()
        try:
            self._replace(body + b"\n" + self._mac(body).encode() + b"\n")
        except OSError as error:
            if error.errno in {errno.ENOSPC, errno.EDQUOT}:
                raise DiskFullError(
                    "There is no room left for what was to be kept.", "Delete something, then try again."
                ) from error
            raise DataError(f"{self._path} can't be written: {error.strerror}.", "Look at the disk.") from error
        self.value = value

    def _replace(self, content: bytes) -> None:
        partial = self._path.with_name(f".{self._path.name}.partial")
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, PRIVATE)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(descriptor)
        partial.rename(self._path)
        sync_folder(self._path.parent)

    def _read(self, content: bytes, kind: type[R]) -> R:
        body, found = content[: -_MAC - 2], content[-_MAC - 2 :]
        if not hmac.compare_digest(b"\n%s\n" % self._mac(body).encode(), found):
            raise ValueError("it was changed, or written by another device")
        try:
            return kind.model_validate_json(body)
        except ValidationError as error:
            raise ValueError("it was written by another version of Wisp") from error

    def _mac(self, body: bytes) -> str:
        return self._device.mac(f"kept {self._path.name}", body)
