"""Notices: what the person at the screen should know, in plain words: what happened and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from init.console import Console
    from init.log import Log

MOST = 20

Severity: TypeAlias = Literal["info", "warning", "error"]


class Notice(NamedTuple):
    severity: Severity
    text: str


class Notices:
    def __init__(self, log: Log, console: Console) -> None:
        self.all: list[Notice] = []
        self.changed: list[Callable[[], None]] = []
        self._log = log
        self._console = console

    def add(self, severity: Severity, text: str) -> None:
        notice = Notice(severity, text)
        if notice in self.all:
            return
        self.all = [*self.all, notice][-MOST:]
        self._log.say(f"notice: {severity}: {text}")
        self._console.say(text)
        for changed in self.changed:
            changed()
