"""Calls: what an agent asks of the world, each parsed, paid for with a capability, limited, and only then done."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING, Annotated, Any, Generic, Literal, NamedTuple, TypeAlias, TypeVar
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from runtime.capabilities import ANY, Authority, Capability, Denied, Holder

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

MAX_TEXT = 64 * 1024
MOST_TOLD, TELLING_SECONDS = 20, 60.0
Short: TypeAlias = Annotated[str, Field(min_length=1, max_length=512)]
# A line break in an address or a header would begin a header that nobody looked at.
_ONE_LINE = r"^[^\x00-\x1f\x7f]*$"
Line: TypeAlias = Annotated[str, Field(min_length=1, max_length=512, pattern=_ONE_LINE)]
Text: TypeAlias = Annotated[str, Field(max_length=MAX_TEXT)]


class Refused(Exception):  # noqa: N818 - the program is told so, and may go on
    """A call that was not done; begins with "denied: " where a capability was missing."""


class Payload(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    def needs(self) -> Capability | None:
        """The capability it takes, None where anyone may."""
        return None


P = TypeVar("P", bound=Payload)


class Fetch(Payload):
    method: Literal["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] = "GET"
    url: Annotated[str, Field(min_length=1, max_length=4096, pattern=_ONE_LINE)]
    headers: Annotated[dict[Line, Line], Field(max_length=50)] = {}
    body: Text | None = None

    def needs(self) -> Capability:
        return Capability.parse(f"net:{self.method}:{host(self.url)}")


class Ask(Payload):
    prompt: Text

    def needs(self) -> Capability:
        return Capability("ask", "model")


class ReadFile(Payload):
    name: Short

    def needs(self) -> Capability:
        return Capability.parse(f"files:read:{self.name}")


class ListFiles(Payload):
    folder: Annotated[str, Field(max_length=512)] = ""

    def needs(self) -> Capability:
        return Capability.parse(f"files:read:{self.folder.rstrip('/') + '/' if self.folder else ANY}")


class WriteFile(ReadFile):
    text: Text

    def needs(self) -> Capability:
        return Capability.parse(f"files:write:{self.name}")


class DeleteFile(ReadFile):
    def needs(self) -> Capability:
        return Capability.parse(f"files:write:{self.name}")


class Subscribe(Payload):
    topic: Short

    def needs(self) -> Capability:
        return Capability.parse(f"bus:subscribe:{self.topic}")


class Publish(Payload):
    topic: Short
    value: JsonValue

    def needs(self) -> Capability:
        return Capability.parse(f"bus:publish:{self.topic}")


class Paste(Payload):
    def needs(self) -> Capability:
        return Capability("clipboard", "read")


class Copy(Payload):
    text: Text


class Notify(Payload):
    text: Annotated[str, Field(max_length=500)]


class Sound(Payload):
    hz: Annotated[float, Field(strict=False, ge=20, le=20_000)]
    seconds: Annotated[float, Field(strict=False, gt=0, le=10)]


class Share(Payload):
    """Hands a narrower token to another agent."""

    model_config = ConfigDict(populate_by_name=True)

    capability: Short
    to: Annotated[Short, Field(alias="with")]

    def needs(self) -> Capability:
        return Capability.parse(self.capability)


class Rate(NamedTuple):
    """So many at once, and then one each so many seconds."""

    burst: int
    seconds: float


class Call(NamedTuple):
    payload: type[Payload]
    rate: Rate


CALLS: Mapping[str, Call] = {
    "fetch": Call(Fetch, Rate(10, 1.0)),
    "ask": Call(Ask, Rate(3, 5.0)),
    "files.read": Call(ReadFile, Rate(50, 0.1)),
    "files.list": Call(ListFiles, Rate(50, 0.1)),
    "files.write": Call(WriteFile, Rate(20, 0.5)),
    "files.delete": Call(DeleteFile, Rate(20, 0.5)),
    "publish": Call(Publish, Rate(50, 0.1)),
    "subscribe": Call(Subscribe, Rate(20, 1.0)),
    "paste": Call(Paste, Rate(5, 1.0)),
    "copy": Call(Copy, Rate(5, 1.0)),
    "notify": Call(Notify, Rate(5, 2.0)),
    "sound": Call(Sound, Rate(40, 0.05)),
    "share": Call(Share, Rate(5, 10.0)),
}


class Asked(NamedTuple, Generic[P]):
    """A call that may be done."""

    holder: Holder
    request: int
    """The number that a later reply will bear."""
    payload: P


# Does a call. None: the answer comes later, as an event; raises Refused where it can't be done.
Broker: TypeAlias = "Callable[[Asked[Any]], Mapping[str, JsonValue] | None]"


class Calls:
    """The calls of one running agent."""

    def __init__(
        self,
        holder: Holder,
        tokens: Sequence[str],
        authority: Authority,
        brokers: Mapping[str, Broker],
        *,
        clock: Callable[[], float],
        on_refusal: Callable[[str, str], None],
    ) -> None:
        """on_refusal(name, message) is told of each call that wasn't done, for the audit log."""
        self.holder, self._authority = holder, authority
        self.tokens = list(tokens)
        self._brokers, self._clock, self._on_refusal = brokers, clock, on_refusal
        self._requests = 0
        self._telling_since, self._told = -math.inf, 0
        self._empty_until: defaultdict[str, float] = defaultdict(lambda: -math.inf)

    def __call__(self, name: str, payload: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
        try:
            return self._do(name, payload)
        except Refused as refusal:
            self._tell(name, str(refusal))
            raise

    def _tell(self, name: str, message: str) -> None:
        """Each refusal costs the audit log two syncs, so that a flood of them is told by its number."""
        now = self._clock()
        if now >= self._telling_since + TELLING_SECONDS:
            if self._told > MOST_TOLD:
                self._on_refusal("", f"{self._told - MOST_TOLD} more calls were refused")
            self._telling_since, self._told = now, 0
        self._told += 1
        if self._told <= MOST_TOLD:
            self._on_refusal(name, message)

    def hand_on(self, capability: Capability, to: Holder) -> str:
        """A token for another agent that allows no more than this one's own."""
        return self._authority.narrow(
            self._token_for(capability), capability, holder=self.holder, to=to, now=self._clock()
        )

    def _do(self, name: str, payload: Mapping[str, JsonValue]) -> Mapping[str, JsonValue]:
        parsed = _parse(name, payload)
        self._pace(name, CALLS[name].rate)
        self._allow(parsed)
        broker = self._brokers.get(name)
        if broker is None:
            raise Refused(f"this machine has nothing that does {name}")
        self._requests += 1
        answer = broker(Asked(self.holder, self._requests, parsed))
        return {"request": self._requests} if answer is None else answer

    def _allow(self, payload: Payload) -> None:
        try:
            needed = payload.needs()
        except ValueError as error:
            raise Refused(str(error)) from error
        if needed is not None:
            self._token_for(needed)

    def _token_for(self, needed: Capability) -> str:
        why = f"{needed} was not allowed"
        for token in self.tokens:
            try:
                self._authority.check(token, needed, holder=self.holder, now=self._clock())
            except Denied as denied:
                why = str(denied)
            else:
                return token
        raise Refused(f"denied: {why}")

    def _pace(self, name: str, rate: Rate) -> None:
        """A bucket that leaks: each call fills it by `seconds`, and it holds `burst` of them."""
        now = self._clock()
        level = max(self._empty_until[name], now) + rate.seconds
        if level - now > rate.burst * rate.seconds:
            raise Refused(f"{name} was called too often; wait {rate.seconds:g} s between calls")
        self._empty_until[name] = level


def host(url: str) -> str:
    """The host that a capability names, with its port unless it is the usual one."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise Refused(f"{url!r} is no address: {error}") from error
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise Refused(f"{url!r} is no address that can be fetched: it must begin with https:// or http://")
    if "@" in parts.netloc:
        raise Refused("an address can't hold a user name or a password")
    usual = {"http": 80, "https": 443}[parts.scheme]
    return parts.hostname if port in {None, usual} else f"{parts.hostname}:{port}"


def _parse(name: str, payload: Mapping[str, JsonValue]) -> Payload:
    if name not in CALLS:
        raise Refused(f"there is no call {name!r}")
    try:
        return CALLS[name].payload.model_validate(payload)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise Refused(f"{name}: {where}: {first['msg']}") from error
