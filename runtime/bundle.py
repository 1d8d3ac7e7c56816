"""A bundle: an agent as one signed file, that another device reads, shows and gates, but never trusts."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Annotated, NoReturn

from pydantic import Field, JsonValue, ValidationError

from runtime.data import DataError
from runtime.device import fingerprint, signed_by
from runtime.program import Name, Record, Sha256, Version
from runtime.store import QUOTA, UnkeepableError, written

if TYPE_CHECKING:
    from runtime.device import Device

MAX_BUNDLE = 16 * 1024 * 1024
MAX_LETTERHEAD = 1024
MAX_VERSIONS = 500
_PURPOSE = "agent file"
_TITLE = b"wisp agent 1\n"
_LETTERHEAD = re.compile(rb"wisp agent 1\nkey ([0-9a-f]{64})\nsignature ([0-9a-f]{128})\n")


class BundleError(DataError):
    """A file that holds no agent, or not as it was signed."""


class Bundle(Record):
    """Versions of one agent, parents first, with the data of those that had any and may leave the device."""

    agent: Name
    current: Sha256
    versions: Annotated[tuple[Version, ...], Field(strict=False, min_length=1, max_length=MAX_VERSIONS)]
    states: dict[Sha256, dict[str, JsonValue]] = Field(default={})
    signer: str = Field(default="", exclude=True)
    """The fingerprint of the device that signed it, which says who, not that they are to be trusted."""

    def problem(self) -> str:
        """What doesn't fit together in it; "" where all does."""
        seen: set[str] = set()
        for version in self.versions:
            if version.agent != self.agent or version.number != len(seen) + 1:
                return "its versions are those of several agents, or not in order"
            if version.parent not in seen and (version.parent or seen):
                return f"version {version.number} doesn't follow an earlier one"
            seen.add(version.id)
        if len(seen) != len(self.versions) or self.current not in seen or self.states.keys() - seen:
            return "a version that it speaks of isn't there"
        return ""


def write(bundle: Bundle, device: Device) -> bytes:
    # Not in another order: what an agent goes through in order shall come back so.
    body = json.dumps(bundle.model_dump(mode="json"), separators=(",", ":"), ensure_ascii=False).encode()
    if len(body) > MAX_BUNDLE - MAX_LETTERHEAD:
        raise BundleError(f"{bundle.agent} with all its versions is more than fits into a file.")
    signature = device.sign(_PURPOSE, body)
    letterhead = f"wisp agent 1\nkey {device.public.hex()}\nsignature {signature.hex()}\n"
    return letterhead.encode() + body + b"\n"


def read(content: bytes) -> Bundle:
    """The agent in the file, as the device whose fingerprint it bears has signed it."""
    if len(content) > MAX_BUNDLE:
        raise BundleError(f"The file is too large: an agent's has at most {MAX_BUNDLE // 1024 // 1024} MB.")
    letterhead = _LETTERHEAD.match(content)
    if letterhead is None:
        newer = content.startswith(_TITLE.rstrip(b"1\n")) and not content.startswith(_TITLE)
        raise BundleError("The file was written by a newer Wisp." if newer else "The file is no agent's.")
    key, signature = (bytes.fromhex(digits.decode()) for digits in letterhead.groups())
    body = content[letterhead.end() :].removesuffix(b"\n")
    if not signed_by(key, _PURPOSE, body, signature):
        raise BundleError("The file was changed after it was signed.", "Get it again from where you have it from.")
    return _parse(body).model_copy(update={"signer": fingerprint(key)})


def _parse(body: bytes) -> Bundle:
    try:
        bundle = Bundle.model_validate(json.loads(body, parse_constant=_refuse_constant))
        for state in bundle.states.values():
            if len(written(bundle.agent, state)) > QUOTA:
                raise BundleError(f"The file holds more data for {bundle.agent} than an agent may have.")
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise BundleError(f"The file is no agent's: {place}: {first['msg']}") from error
    except (ValueError, RecursionError, UnkeepableError) as error:
        raise BundleError(f"The file is no agent's: {error}") from error
    if problem := bundle.problem():
        raise BundleError(f"The file is no agent's: {problem}.")
    return bundle


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
