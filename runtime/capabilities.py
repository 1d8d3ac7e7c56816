"""Capabilities: what an agent may do, as tokens that only the authority can sign and nobody can widen."""

from __future__ import annotations

import base64
import hmac
import re
from typing import Annotated, Literal, NamedTuple, TypeAlias

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import BaseModel, ConfigDict, Field, ValidationError

Kind: TypeAlias = Literal["net", "files", "bus", "ask", "clipboard", "store"]
# Every agent may keep its own state; nobody is asked about that.
ALWAYS: frozenset[str] = frozenset({"store"})
ANY = "*"

MAX_TOKEN = 8192
MAX_OBJECT = 512
MAX_GENERATIONS = 8
_SIGNATURE = 64
_VERBS: dict[Kind, tuple[str, ...]] = {
    "net": ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", ANY),
    "files": ("read", "write"),
    "bus": ("publish", "subscribe"),
    "ask": ("model",),
    "clipboard": ("read",),
    "store": ("own",),
}
_LABEL = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
_HOST = re.compile(rf"\*|(?:\*\.)?{_LABEL}(?:\.{_LABEL})*(?::\d{{1,5}})?")
_PATH = re.compile(r"\*|(?!/)(?:[^/\x00-\x1f]+/)*[^/\x00-\x1f]*")
_TOPIC = re.compile(r"\*|[\w-]+(?:\.[\w-]+)*(?:\.\*)?")
_OBJECTS: dict[Kind, re.Pattern[str]] = {"net": _HOST, "files": _PATH, "bus": _TOPIC}


class Denied(Exception):  # noqa: N818 - a refusal is no error of ours
    """What was asked for is not allowed; the message is for the person and for the program."""


class Capability(NamedTuple):
    """`net:GET:api.example.org`: a kind, what it does, and to what."""

    kind: Kind
    verb: str
    object: str = ""

    @classmethod
    def parse(cls, text: str) -> Capability:
        kind, _, rest = text.partition(":")
        verb, separator, target = rest.partition(":")
        found = cls(_kind(kind, text), verb, target)
        if verb not in _VERBS[found.kind]:
            raise ValueError(f"{text!r} is no capability: after {kind}: comes one of {', '.join(_VERBS[found.kind])}")
        if not found._object_fits(separator):
            raise ValueError(f"{text!r} is no capability: {target!r} is not what {kind}:{verb} can be about")
        return found

    def _object_fits(self, separator: str) -> bool:
        pattern = _OBJECTS.get(self.kind)
        if pattern is None:
            return not separator
        climbs = self.kind == "files" and {".", ".."} & set(self.object.split("/"))
        return 0 < len(self.object) <= MAX_OBJECT and bool(pattern.fullmatch(self.object)) and not climbs

    def covers(self, needed: Capability) -> bool:
        """Whether who holds this may do what needs that."""
        if self.kind != needed.kind or self.verb not in {needed.verb, ANY}:
            return False
        if self.object in {needed.object, ANY}:
            return True
        match self.kind:
            case "net":
                return self.object.startswith("*.") and needed.object.endswith(self.object[1:])
            case "files":
                return self.object.endswith("/") and needed.object.startswith(self.object)
            case "bus":
                return self.object.endswith(".*") and needed.object.startswith(self.object[:-1])
            case "ask" | "clipboard" | "store":
                return False

    def __str__(self) -> str:
        return ":".join(filter(None, self))


class Holder(NamedTuple):
    """A program that runs: the agent it is, and the hash of its code."""

    agent: str
    code: str


class Link(BaseModel):
    """Who was given what, and as which of all the tokens ever signed."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    serial: int
    agent: str
    capability: str


class Grant(Link):
    """What a token says once its signature held."""

    code: str
    expires: Annotated[float, Field(allow_inf_nan=False)]
    wider: Annotated[tuple[Link, ...], Field(strict=False, max_length=MAX_GENERATIONS)] = ()
    """The tokens that this one was narrowed from: it ends with each of them."""


class Authority:
    """Signs and checks. Its key is made when it starts and never leaves it: all tokens end with their authority."""

    def __init__(self) -> None:
        self._key = Ed25519PrivateKey.generate()
        self._public = self._key.public_key()
        self._last = 0
        self._revoked: set[int] = set()
        self._barred: dict[tuple[str, str], int] = {}
        """By agent and capability, "" for all of them: the last token signed before that was taken away."""

    def issue(self, agent: str, code: str, capability: Capability, *, now: float, lifetime: float) -> str:
        return self._sign(self._grant(agent, code, capability, now + lifetime, ()))

    def narrow(self, token: str, capability: Capability, *, holder: Holder, to: Holder, now: float) -> str:
        """A token for another agent, for no more than `token` allows and no longer."""
        wider = self.check(token, capability, holder=holder, now=now)
        if len(wider.wider) == MAX_GENERATIONS:
            raise Denied(f"{capability} was handed on {MAX_GENERATIONS} times already")
        chain = (Link(**wider.model_dump(include={"serial", "agent", "capability"})), *wider.wider)
        return self._sign(self._grant(to.agent, to.code, capability, wider.expires, chain))

    def check(self, token: str, needed: Capability, *, holder: Holder, now: float) -> Grant:
        """The grant behind a token that allows `needed` to `holder` now; else Denied says why."""
        grant = self._read(token)
        if not (_same(grant.agent, holder.agent) and _same(grant.code, holder.code)):
            raise Denied("the token was given to another program")
        if now >= grant.expires:
            raise Denied(f"the permission {grant.capability} has run out")
        if any(self._is_revoked(link) for link in (grant, *grant.wider)):
            raise Denied(f"the permission {grant.capability} was taken back")
        if not Capability.parse(grant.capability).covers(needed):
            raise Denied(f"{needed} was not allowed, only {grant.capability}")
        return grant

    def revoke(self, token: str) -> None:
        """From the next call on."""
        self._revoked.add(self._read(token).serial)

    def revoke_from(self, agent: str, capability: Capability | None = None) -> None:
        """Takes back what an agent holds, or one capability of it, and what it handed on of it."""
        self._barred[agent, str(capability or "")] = self._last

    def _grant(self, agent: str, code: str, capability: Capability, expires: float, wider: tuple[Link, ...]) -> Grant:
        self._last += 1
        return Grant(
            serial=self._last, agent=agent, capability=str(capability), code=code, expires=expires, wider=wider
        )

    def _is_revoked(self, link: Link) -> bool:
        barred = (self._barred.get((link.agent, what), 0) for what in ("", link.capability))
        return link.serial in self._revoked or link.serial <= max(barred)

    def _sign(self, grant: Grant) -> str:
        body = grant.model_dump_json().encode()
        return base64.urlsafe_b64encode(self._key.sign(body) + body).decode()

    def _read(self, token: str) -> Grant:
        try:
            packed = base64.b64decode(token[:MAX_TOKEN].encode(), altchars=b"-_", validate=True)
            self._public.verify(packed[:_SIGNATURE], packed[_SIGNATURE:])
            return Grant.model_validate_json(packed[_SIGNATURE:])
        except (InvalidSignature, ValidationError, ValueError) as error:
            raise Denied("the token was not signed here") from error


def _kind(word: str, text: str) -> Kind:
    for kind in _VERBS:
        if kind == word:
            return kind
    raise ValueError(f"{text!r} is no capability: its kind must be one of {', '.join(_VERBS)}")


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())
