"""The rule: who writes a program. The model on this machine first, unless the person prefers another; never unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from runtime.providers.record import Known, Month, Provider

NOBODY = "Wisp can't write new programs yet: there is no language model on this machine."
ONLY_HERE = f"{NOBODY[:-1]}, and you want nothing to leave it."


class Way(NamedTuple):
    """To one provider, or to the model on this machine, which is ""; `words`: why nobody may write it."""

    provider: str = ""
    asks: bool = False
    """Whether the person has to say yes first."""
    words: str = ""
    note: str = ""
    """Why it isn't the one that is preferred."""


def way(known: Known, month: Month, *, is_here: bool) -> Way:
    """`is_here`: whether this machine has a model."""
    if known.only_here or not known.providers:
        return Way() if is_here else Way(words=ONLY_HERE if known.providers else NOBODY)
    if is_here and not known.prefer:
        return Way()
    refused: list[str] = []
    for provider in known.providers:
        if known.prefer in {"", provider.name}:
            if not (why := _against(provider, month)):
                return Way(provider.name, asks=provider.consent == "ask")
            refused.append(why)
    note = " ".join(refused)
    return Way(note=f"{note} The model on this machine writes it.") if is_here else Way(words=note or NOBODY)


def tokens_left(provider: Provider, month: Month) -> int | None:
    """None where there is no limit."""
    spent, left = month.of(provider.name), []
    if provider.most_tokens:
        left.append(provider.most_tokens - spent.tokens)
    dearest = max(provider.price_read, provider.price_written)
    if provider.most_money and dearest:
        left.append(int((provider.most_money - spent.money) / dearest * 1_000_000))
    return max(0, min(left)) if left else None


def _against(provider: Provider, month: Month) -> str:
    if provider.consent == "never":
        return f"You don't want anything to be sent to {provider.name}."
    if tokens_left(provider, month) == 0:
        return f"What {provider.name} may cost this month is used up."
    return ""
