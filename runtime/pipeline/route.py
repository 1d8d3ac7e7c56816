"""The route: which model writes. Here it is the one on this machine; who knows others chooses among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from runtime.model_link import ModelLink

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from runtime.loop import Loop
    from runtime.messages import ModelRequest
    from runtime.model_link import Listener


class Choice(NamedTuple):
    provider: str
    """"" is the model on this machine."""
    words: str = ""
    """Why nobody may write it; "" otherwise."""


class Link(Protocol):
    def ask(self, request: ModelRequest) -> None:
        """Raises OSError where nobody can be asked."""

    def close(self) -> None: ...


class Chooser(Protocol):
    def choose(self, job: int, intent: str, source: str | None, then: Callable[[Choice], None]) -> None:
        """Calls `then` at once, or when a person has answered."""

    def forget_choice(self, job: int) -> None:
        """`then` isn't called any more."""

    def link(self, provider: str, listener: Listener) -> Link: ...


class Here:
    """Only the model on this machine."""

    def __init__(self, loop: Loop, path: Path) -> None:
        self._loop, self._path = loop, path

    def choose(self, _job: int, _intent: str, _source: str | None, then: Callable[[Choice], None]) -> None:
        then(Choice(""))

    def forget_choice(self, job: int) -> None:
        """It was made at once."""

    def link(self, _provider: str, listener: Listener) -> Link:
        return ModelLink(self._loop, self._path, listener)
