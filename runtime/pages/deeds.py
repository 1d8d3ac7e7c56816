"""Deeds: what comes of using a page, as values that the runtime carries out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from runtime.messages import Preferences
from runtime.sentences import Command

if TYPE_CHECKING:
    from pydantic import SecretStr

    from runtime.providers.record import Provider


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


class AddProvider(NamedTuple):
    provider: Provider
    key: SecretStr


class ForgetProvider(NamedTuple):
    name: str


class PreferProvider(NamedTuple):
    """Nobody is the model on this machine."""

    name: str


class AskProviderAgain(NamedTuple):
    name: str


class KeepHere(NamedTuple):
    """Nothing leaves this machine, or it may again."""

    on: bool


class ChooseWeights(NamedTuple):
    """Of the language model on this machine."""

    file: str


class ForgetUse(NamedTuple):
    """What was learnt from use."""


class Leave(NamedTuple):
    """The page has done its part."""


OfProviders: TypeAlias = AddProvider | ForgetProvider | PreferProvider | AskProviderAgain | KeepHere
OfAgents: TypeAlias = DeleteForGood | TakeBack | AskAgain
Deed: TypeAlias = Command | OfAgents | ResetForGood | Preferences | ChooseWeights | ForgetUse | Leave | OfProviders
