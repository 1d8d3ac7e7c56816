"""Files: the person's folder as agents see it, read and written without ever leaving it."""

from __future__ import annotations

import os
import secrets
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from runtime.calls import MAX_TEXT, Asked, DeleteFile, ListFiles, ReadFile, Refused, WriteFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pydantic import JsonValue

    from runtime.calls import Broker

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
MAX_NAMES = 1000


class Files:
    """A folder and all below it. A symbolic link in it is never followed."""

    def __init__(self, root: Path) -> None:
        root.mkdir(parents=True, exist_ok=True)
        self._root = root

    def brokers(self) -> Mapping[str, Broker]:
        return {
            "files.read": self.read,
            "files.list": self.list,
            "files.write": self.write,
            "files.delete": self.delete,
        }

    def read(self, asked: Asked[ReadFile]) -> Mapping[str, JsonValue]:
        with _refusing(asked.payload.name), self._place(asked.payload.name) as (folder, name):
            fd = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK, dir_fd=folder)
            try:
                data = os.read(fd, MAX_TEXT + 1)
            finally:
                os.close(fd)
        if len(data) > MAX_TEXT:
            raise Refused(f"{asked.payload.name} is larger than the {MAX_TEXT // 1024} KiB that an agent can read")
        return {"text": data.decode(errors="replace")}

    def write(self, asked: Asked[WriteFile]) -> Mapping[str, JsonValue]:
        """The old text or the new one, whatever happens meanwhile."""
        with _refusing(asked.payload.name), self._place(asked.payload.name, make=True) as (folder, name):
            partial = f".{secrets.token_hex(8)}"
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
            try:
                with open(os.open(partial, flags, 0o600, dir_fd=folder), "wb") as file:  # noqa: PTH123
                    file.write(asked.payload.text.encode(errors="replace"))
                    file.flush()
                    os.fsync(file.fileno())
                os.rename(partial, name, src_dir_fd=folder, dst_dir_fd=folder)
            except BaseException:
                os.unlink(partial, dir_fd=folder)
                raise
        return {}

    def list(self, asked: Asked[ListFiles]) -> Mapping[str, JsonValue]:
        """Names in the folder, none in one that isn't there yet; those of folders end with a slash."""
        names: list[str] = []
        place = self._place(asked.payload.folder.rstrip("/") + "/x")
        with _refusing(asked.payload.folder), suppress(FileNotFoundError), place as (folder, _):
            names = [
                f"{entry.name}/" if entry.is_dir(follow_symlinks=False) else entry.name for entry in os.scandir(folder)
            ]
        shown: list[JsonValue] = [*sorted(name for name in names if not name.startswith("."))[:MAX_NAMES]]
        return {"names": shown}

    def delete(self, asked: Asked[DeleteFile]) -> Mapping[str, JsonValue]:
        with _refusing(asked.payload.name), self._place(asked.payload.name) as (folder, name):
            os.unlink(name, dir_fd=folder)
        return {}

    @contextmanager
    def _place(self, name: str, *, make: bool = False) -> Iterator[tuple[int, str]]:
        """The open folder that holds `name`, walked to step by step, and its last part."""
        *folders, last = [part for part in name.split("/") if part]
        if {".", ".."} & {*folders, last}:
            raise Refused(f"{name!r} is not a name: it can't hold . or ..")
        folder = os.open(self._root, _FOLDER)
        try:
            for part in folders:
                if make:
                    with suppress(FileExistsError):
                        os.mkdir(part, 0o700, dir_fd=folder)
                inner = os.open(part, _FOLDER, dir_fd=folder)
                os.close(folder)
                folder = inner
            yield folder, last
        finally:
            os.close(folder)


@contextmanager
def _refusing(name: str) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise Refused(f"there is no file {name!r}") from error
    except OSError as error:
        raise Refused(f"{name!r}: {error.strerror}") from error
