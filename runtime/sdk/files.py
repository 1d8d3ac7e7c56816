"""Files: those of the person that an agent was allowed."""
# ruff: noqa: A003 - `ui.files.list` is what a program writes

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


class FileName(str):  # noqa: SLOT000 - it carries how it is read
    """A name; `.name` and `["name"]` are it, `.content` what stands in the file."""

    _read: Callable[[str], str]

    @classmethod
    def of(cls, name: str, read: Callable[[str], str]) -> FileName:
        made = cls(name)
        made._read = read
        return made

    @property
    def name(self) -> str:
        return str(self)

    @property
    def content(self) -> str:
        return self._read(str(self))

    def read(self) -> str:
        return self._read(str(self))

    def __getitem__(self, key: Any) -> str:
        if key in {"name", "path", "filename"} if isinstance(key, str) else False:
            return str(self)
        return self.content if isinstance(key, str) else str.__getitem__(self, key)


class Files:
    """`ui.files` is like a list of names, and can be called as well."""

    def __init__(self, do: Callable[..., Mapping[str, Any]]) -> None:
        self._do = do

    def list(self, folder: object = "") -> list[FileName]:
        """The names in it."""
        return [FileName.of(name, self.read) for name in self._do("files.list", {"folder": str(folder)})["names"]]

    names = list

    def read(self, name: object) -> str:
        """The text of a file."""
        return str(self._do("files.read", {"name": str(name)})["text"])

    load = read

    def write(self, name: object, text: object = "") -> None:
        """Makes the file, or puts this text in the place of what it had."""
        self._do("files.write", {"name": str(name), "text": str(text)}, once=True)

    save = write

    def append(self, name: object, text: object = "") -> None:
        """Adds to its end."""
        before = self.read(name) if name in self.list() else ""
        self._do("files.write", {"name": str(name), "text": before + str(text)})

    def delete(self, name: object) -> None:
        self._do("files.delete", {"name": str(name)}, once=True)

    remove = delete

    def exists(self, name: object) -> bool:
        return str(name) in self.list()

    def __call__(self, folder: object = "") -> Any:
        return self.list(folder)

    def __iter__(self) -> Iterator[FileName]:
        return iter(self.list())

    def __len__(self) -> int:
        return len(self.list())

    def __getitem__(self, place: Any) -> Any:
        return self.read(place) if isinstance(place, str) else self.list()[place]

    def __contains__(self, name: object) -> bool:
        return self.exists(name)
