"""Permissions: what a capability means, in words for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.capabilities import ANY, Capability
from runtime.lettering import cleaned
from runtime.messages import Permission

if TYPE_CHECKING:
    from collections.abc import Iterable

    from runtime.gate import Need

ASKED = "Once: until it is closed. Always: until you take it back."
ONCE, ALWAYS = "until it is closed", "until you take it back"
_MAX_CODE = 300


def permission(need: Need, until: str = "") -> Permission:
    """With the line of the program that needs it."""
    code = cleaned(need.code)[:_MAX_CODE]
    return Permission(
        capability=str(need.capability), words=words(need.capability), line=need.line, code=code, until=until
    )


def words(capability: Capability) -> str:  # noqa: PLR0911 - one for each kind
    """One sentence that says what who holds it can do."""
    target = cleaned(capability.object)
    match capability.kind:
        case "net":
            return _network(capability.verb, target)
        case "files" if capability.verb == "read":
            return f"Read {_files(target)}."
        case "files":
            return f"Write, replace and delete {_files(target)}."
        case "bus" if capability.verb == "publish":
            return f"Tell other agents about {_topic(target)}."
        case "bus":
            return f"Hear what other agents tell about {_topic(target)}."
        case "ask":
            return "Ask the language model."
        case "clipboard":
            return "Read what you have copied."
        case "store":
            return "Remember things of its own."


def louder(capabilities: Iterable[Capability]) -> str:
    """Why these together are more than each of them: private data, what strangers say, and a way out. Else nothing."""
    held = list(capabilities)
    private = [one for one in held if (one.kind, one.verb) in {("files", "read"), ("clipboard", "read")}]
    untrusted = [one for one in held if one.kind == "net" or (one.kind, one.verb) == ("bus", "subscribe")]
    ways_out = [one for one in held if one.kind == "net" or (one.kind, one.verb) == ("bus", "publish")]
    if not (private and untrusted and ways_out):
        return ""
    return (
        f"Together these are more than each of them: this program could read {_listed(private)}, be told what to look "
        f"for by {_listed(untrusted)}, and send what it finds to {_listed(ways_out)}. "
        "Say yes only if you would hand that over yourself."
    )


def _network(verb: str, target: str) -> str:
    where = _host(target)
    match verb:
        case "GET" | "HEAD":
            # What is asked for is sent there, too: an address holds whatever the program puts into it.
            return f"Read from {where}, which also learns what is asked."
        case "DELETE":
            return f"Delete things at {where}."
        case _ if verb == ANY:
            return f"Read from, send to and delete things at {where}."
        case _:
            return f"Send data to {where} and read the answer."


def _host(target: str) -> str:
    if target == ANY:
        return "any address on the internet"
    if target.startswith("*."):
        return f"{target[2:]} and every address that ends in it, on the internet"
    return f"{target} on the internet"


def _files(target: str) -> str:
    if target == ANY:
        return "all your files"
    if target.endswith("/"):
        return f"all your files in the folder “{target.rstrip('/')}”"
    return f"your file “{target}”"


def _topic(target: str) -> str:
    if target == ANY:
        return "anything"
    if target.endswith(".*"):
        return f"“{target[:-2]}” and all that belongs to it"
    return f"“{target}”"


def _listed(capabilities: list[Capability]) -> str:
    return " and ".join(dict.fromkeys(map(_thing, capabilities)))


def _thing(capability: Capability) -> str:
    target = cleaned(capability.object)
    match capability.kind:
        case "net":
            return _host(target)
        case "files":
            return _files(target)
        case "bus":
            return "other agents"
        case "clipboard":
            return "what you copied"
        case "ask":
            return "the language model"
        case "store":
            return "what it remembers"
