"""Records of providers: which the owner added, in what order they are asked, and what they have cost this month."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from runtime.program import Record, Short, Time
from runtime.providers.address import Address

MOST_PROVIDERS = 20
MILLION = 1_000_000

Name: TypeAlias = Annotated[str, Field(pattern=r"^[\w.:-]+$", max_length=64)]
Money: TypeAlias = Annotated[float, Field(ge=0, lt=1e9, allow_inf_nan=False)]
Count: TypeAlias = Annotated[int, Field(ge=0, lt=2**53)]
Speaks: TypeAlias = Literal["openai", "anthropic"]


class Provider(Record):
    """Somebody else's model. The key is sealed: only this device can open it, and only for this name and address."""

    name: Name
    speaks: Speaks
    secure: bool
    host: Annotated[str, Field(min_length=1, max_length=253)]
    port: Annotated[int, Field(ge=1, le=65535)]
    path: Annotated[str, Field(max_length=200)]
    model: Short = ""
    sealed: Annotated[str, Field(max_length=4000)] = ""
    price_read: Money = 0.0
    price_written: Money = 0.0
    """For a million tokens."""
    most_tokens: Count = 0
    most_money: Money = 0.0
    """In a month; 0 is without a limit."""
    consent: Literal["ask", "always", "never"] = "ask"
    added: Time = 0.0

    @property
    def address(self) -> Address:
        return Address(self.secure, self.host, self.port, self.path)

    def money(self, read: int, written: int) -> float:
        return (read * self.price_read + written * self.price_written) / MILLION


class Known(Record):
    providers: Annotated[tuple[Provider, ...], Field(strict=False, max_length=MOST_PROVIDERS)] = ()
    prefer: Annotated[str, Field(max_length=64)] = ""
    """Who is asked first; "" is the model on this machine."""
    only_here: bool = False
    """Nothing leaves, whoever was added."""

    def named(self, name: str) -> Provider | None:
        return next((provider for provider in self.providers if provider.name == name), None)


class Spend(Record):
    name: Name
    requests: Count = 0
    tokens: Count = 0
    money: Money = 0.0


class Month(Record):
    """What was spent in it; another one begins with nothing."""

    month: Annotated[str, Field(max_length=7)] = ""
    spent: Annotated[tuple[Spend, ...], Field(strict=False, max_length=MOST_PROVIDERS)] = ()

    def of(self, name: str) -> Spend:
        return next((spend for spend in self.spent if spend.name == name), Spend(name=name))

    def charged(self, name: str, tokens: int, money: float) -> Month:
        before = self.of(name)
        after = Spend(
            name=name, requests=before.requests + 1, tokens=before.tokens + tokens, money=before.money + money
        )
        others = tuple(spend for spend in self.spent if spend.name != name)
        return Month(month=self.month, spent=(*others[-MOST_PROVIDERS + 1 :], after))
