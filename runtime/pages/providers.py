"""Pages about model servers: which there are, how one is added, and what left this machine for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from pydantic import SecretStr, ValidationError

from runtime.messages import Changed, Clicked, Submitted
from runtime.pages.deeds import AddProvider, AskProviderAgain, ForgetProvider, KeepHere, PreferProvider
from runtime.pages.paper import Paper
from runtime.pages.view import View, clock
from runtime.providers import address
from runtime.providers.record import Provider
from runtime.sentences import Command
from runtime.wishes import Show

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from runtime.appliance import Appliance
    from runtime.messages import PageEvent
    from runtime.pages.deeds import Deed
    from runtime.providers.providers import Providers
    from runtime.providers.record import Known, Month
    from runtime.providers.sending import Sent
    from runtime.scene import Page

Sort: TypeAlias = Literal["server", "anthropic", "openai"]
HERE = "The model on this machine"
_PAGES = ("add-server", "add-anthropic", "add-openai", "sent", "console")
_CONSENT = {
    "ask": "You are asked before each sentence is sent.",
    "always": "Sentences are sent without asking.",
    "never": "Nothing is sent to it.",
}


class ModelServers(View):
    every = 1.0

    def __init__(self, providers: Providers) -> None:
        self._providers = providers

    def page(self) -> Page:
        return providers_page(self._providers.books.known, self._providers.books.month)

    def used(self, event: PageEvent) -> Deed | None:
        match event:
            case Clicked(id=name) if name in _PAGES:
                return Command(Show(name))
            case Clicked(id=name):
                verb, _, called = name.partition(" ")
                return ForgetProvider(called) if verb == "forget" else AskProviderAgain(called)
            case Changed(id="here", value=bool(on)):
                return KeepHere(on)
            case Changed(id="prefer", value=int(index)):
                names = ["", *(provider.name for provider in self._providers.books.known.providers)]
                return PreferProvider(names[index]) if index < len(names) else None
            case _:
                return None


def providers_page(known: Known, month: Month) -> Page:
    paper = Paper("Model servers")
    paper.note("Other machines' language models. Before anything is sent to one you are asked, and all of it is noted.")
    with paper.row():
        paper.button("add-server", "Add a model server", color="accent")
        paper.button("add-anthropic", "Add Anthropic")
        paper.button("add-openai", "Add OpenAI")
    if not known.providers:
        paper.text("There is none, so this machine sends nothing and needs no network.", color="muted")
        return paper.page()
    names = [provider.name for provider in known.providers]
    paper.switch("here", "Nothing leaves this machine", value=known.only_here)
    preferred = names.index(known.prefer) + 1 if known.prefer in names else 0
    paper.choice("prefer", "Programs are written by", [HERE, *names], preferred)
    for provider in known.providers:
        _card(paper, provider, month)
    with paper.row():
        paper.button("sent", "What left this machine")
        paper.button("console", "Console")
    return paper.page()


def _card(paper: Paper, provider: Provider, month: Month) -> None:
    with paper.card(provider.name):
        how = "encrypted" if provider.secure else "not encrypted, so only nearby"
        paper.text(f"{provider.address} ({how})")
        key = "with a key that only this machine can read" if provider.sealed else "without a key"
        paper.note(f"Model: {provider.model or 'the first that it offers'}; {key}.")
        paper.text(_CONSENT[provider.consent], color="good" if provider.consent == "ask" else "")
        spent = month.of(provider.name)
        most = f" of {provider.most_tokens:,}" if provider.most_tokens else ""
        money = f", {spent.money:.2f} of money" if provider.price_read or provider.price_written else ""
        limit = f" of {provider.most_money:.2f}" if provider.most_money else ""
        paper.note(f"This month: {spent.requests} requests, {spent.tokens:,}{most} tokens{money}{limit}.")
        with paper.row():
            if provider.consent != "ask":
                paper.button(f"ask {provider.name}", "Ask me again")
            paper.button(f"forget {provider.name}", "Forget it", color="bad")


class _Preset(NamedTuple):
    """What is known of a sort of provider before the person says anything."""

    title: str
    note: str
    fields: Mapping[str, str]
    address: str = ""


_PRESETS: Mapping[Sort, _Preset] = {
    "server": _Preset(
        "Add a model server",
        "llama.cpp's server, Ollama, vLLM, or whatever else speaks as OpenAI's does.",
        {"address": "192.168.1.5:8080", "model": "the first that it offers", "key": "if it wants one"},
    ),
    "anthropic": _Preset(
        "Add Anthropic",
        "What you say is sent to Anthropic, on the internet, each time that you say yes.",
        {"model": "claude-sonnet-4-5", "key": "sk-ant-..."},
        "https://api.anthropic.com/v1",
    ),
    "openai": _Preset(
        "Add OpenAI",
        "What you say is sent to OpenAI, on the internet, each time that you say yes.",
        {"model": "gpt-4.1-mini", "key": "sk-..."},
        "https://api.openai.com/v1",
    ),
}
_LABELS = {"address": "Address", "model": "Model", "key": "Key"}
_LIMITS = {
    "most_tokens": ("At most so many tokens in a month", "1000000"),
    "price_read": ("Price of a million tokens that it reads", "0"),
    "price_written": ("Price of a million tokens that it writes", "0"),
    "most_money": ("At most so much money in a month", "0"),
}


class AddForm(View):
    """The key is held until it is added, and shown as dots only."""

    def __init__(self, sort: Sort) -> None:
        self._sort: Sort = sort
        self._entered: dict[str, str] = {}
        self._problem = ""

    def page(self) -> Page:
        return add_page(self._sort, self._entered, self._problem)

    def used(self, event: PageEvent) -> Deed | None:
        match event:
            case Changed(id=name, value=str(text)) if name in _LABELS or name in _LIMITS:
                self._entered[name] = text
            case Submitted(id=name, value=str(text)) if name in _LABELS or name in _LIMITS:
                self._entered[name] = text
                return self._add()
            case Clicked(id="add"):
                return self._add()
            case _:
                pass
        return None

    def _add(self) -> Deed | None:
        made = entered(self._sort, self._entered)
        if isinstance(made, str):
            self._problem = made
            return None
        key = SecretStr(self._entered.pop("key", ""))
        self._entered, self._problem = {}, ""
        return AddProvider(made, key)


def add_page(sort: Sort, so_far: Mapping[str, str], problem: str) -> Page:
    preset = _PRESETS[sort]
    paper = Paper(preset.title)
    paper.note(preset.note)
    for name, placeholder in preset.fields.items():
        paper.field(name, _LABELS[name], so_far.get(name, ""), placeholder, secret=name == "key")
    with paper.card("What it may cost"):
        for name, (label, usual) in _LIMITS.items():
            paper.field(name, label, so_far.get(name, ""), f"{usual} (0: no limit)" if "most" in name else usual)
    if problem:
        paper.text(problem, color="bad")
    paper.button("add", "Add it", color="accent")
    return paper.page()


def entered(sort: Sort, fields: Mapping[str, str]) -> Provider | str:
    """What was filled in, or what is wrong with it."""
    preset = _PRESETS[sort]
    given = {name: text.strip() for name, text in fields.items()}
    found = address.parsed(preset.address or given.get("address", ""))
    if found is None:
        return "Say where it is: a name or a number, and perhaps a port, as in 192.168.1.5:8080."
    if sort != "server" and not (given.get("model") and given.get("key")):
        return "It takes the name of a model, and a key."
    if not given.get("key", "").isascii() or any(letter.isspace() for letter in given.get("key", "")):
        return "A key has neither spaces nor letters with accents."
    try:
        tokens = int(given.get("most_tokens") or _LIMITS["most_tokens"][1])
        numbers = {name: float(given.get(name) or 0) for name in ("price_read", "price_written", "most_money")}
        return provider(sort, found, model=given.get("model", ""), most_tokens=tokens, **numbers)
    except (ValueError, ValidationError):
        return "Limits and prices are numbers, as 1000000 or 0.5."


def provider(sort: Sort, found: address.Address, **fields: object) -> Provider:
    """Named for what it is, or for where it is."""
    name = found.host if sort == "server" else sort
    speaks = "anthropic" if sort == "anthropic" else "openai"
    return Provider.model_validate({"name": name[:64], "speaks": speaks, **found._asdict(), **fields})


class WhatLeft(View):
    every = 1.0

    def __init__(self, appliance: Appliance, providers: Providers) -> None:
        self._appliance, self._providers = appliance, providers

    def page(self) -> Page:
        return sent_page(list(self._providers.books.sent), self._appliance.zone)

    def used(self, event: PageEvent) -> Deed | None:
        return Command(Show("console")) if isinstance(event, Clicked) and event.id == "console" else None


def sent_page(sent: Sequence[Sent], zone: int) -> Page:
    paper = Paper("What left this machine")
    paper.note("To the letter, since Wisp was started, newest first. With it goes the card that tells how to write.")
    if not sent:
        paper.text("Nothing.", color="muted")
    for one in reversed(sent):
        with paper.card(f"{clock(one.at, zone)}  to {one.provider}: {one.what}"):
            paper.note(one.to)
            paper.code(one.text[:20_000])
    paper.note("That something left, and how much, is in the console for good.")
    paper.button("console", "Console")
    return paper.page()
