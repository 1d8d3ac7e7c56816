"""Deeds: what comes of using a page, as values that the runtime carries out."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from runtime.messages import Preferences
from runtime.sentences import Command


class DeleteForGood(NamedTuple):
    """The person was asked and said yes."""

    agent: str


class ResetForGood(NamedTuple):
    """The person was asked twice and said yes."""


class TakeBack(NamedTuple):
    agent: str
    capability: str


class AskAgain(NamedTuple):
    agent: str
    capability: str


class Leave(NamedTuple):
    """The page has done its part."""


Deed: TypeAlias = Command | DeleteForGood | ResetForGood | TakeBack | AskAgain | Preferences | Leave
