"""Permissions: what a capability means, in words for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.capabilities import ANY, Capability
from runtime.language import later, say
from runtime.lettering import cleaned
from runtime.messages import Permission

if TYPE_CHECKING:
    from collections.abc import Iterable

    from runtime.gate import Need

ASKED = later("Once: until it is closed. Always: until you take it back.")
ONCE, ALWAYS = later("until it is closed"), later("until you take it back")
_MAX_CODE = 300


def permission(need: Need, until: str = "") -> Permission:
    """With the line of the program that needs it."""
    code = cleaned(need.code)[:_MAX_CODE]
    return Permission(
        capability=str(need.capability), words=words(need.capability), line=need.line, code=code, until=say(until)
    )


def words(capability: Capability) -> str:  # noqa: PLR0911 - one for each kind
    """One sentence that says what who holds it can do."""
    target = cleaned(capability.object)
    match capability.kind:
        case "net":
            return _network(capability.verb, target)
        case "files" if capability.verb == "read":
            return say("Read {files}.", files=_files(target))
        case "files":
            return say("Write, replace and delete {files}.", files=_files(target))
        case "bus" if capability.verb == "publish":
            return say("Tell other agents about {topic}.", topic=_topic(target))
        case "bus":
            return say("Hear what other agents tell about {topic}.", topic=_topic(target))
        case "ask":
            return say("Ask the language model.")
        case "clipboard":
            return say("Read what you have copied.")
        case "store":
            return say("Remember things of its own.")


def louder(capabilities: Iterable[Capability]) -> str:
    """Why these together are more than each of them: private data, what strangers say, and a way out. Else nothing."""
    held = list(capabilities)
    private = [one for one in held if (one.kind, one.verb) in {("files", "read"), ("clipboard", "read")}]
    untrusted = [one for one in held if one.kind == "net" or (one.kind, one.verb) == ("bus", "subscribe")]
    ways_out = [one for one in held if one.kind == "net" or (one.kind, one.verb) == ("bus", "publish")]
    if not (private and untrusted and ways_out):
        return ""
    return say(
        "Together these are more than each of them: this program could read {private}, be told what to look for by "
        "{strangers}, and send what it finds to {out}. Say yes only if you would hand that over yourself.",
        private=_listed(private),
        strangers=_listed(untrusted),
        out=_listed(ways_out),
    )


def _network(verb: str, target: str) -> str:
    where = _host(target)
    match verb:
        case "GET" | "HEAD":
            # What is asked for is sent there, too: an address holds whatever the program puts into it.
            return say("Read from {where}, which also learns what is asked.", where=where)
        case "DELETE":
            return say("Delete things at {where}.", where=where)
        case _ if verb == ANY:
            return say("Read from, send to and delete things at {where}.", where=where)
        case _:
            return say("Send data to {where} and read the answer.", where=where)


def _host(target: str) -> str:
    if target == ANY:
        return say("any address on the internet")
    if target.startswith("*."):
        return say("{host} and every address that ends in it, on the internet", host=target[2:])
    return say("{host} on the internet", host=target)


def _files(target: str) -> str:
    if target == ANY:
        return say("all your files")
    if target.endswith("/"):
        return say("all your files in the folder “{folder}”", folder=target.rstrip("/"))
    return say("your file “{file}”", file=target)


def _topic(target: str) -> str:
    if target == ANY:
        return say("anything")
    if target.endswith(".*"):
        return say("“{topic}” and all that belongs to it", topic=target[:-2])
    return f"“{target}”"


def _listed(capabilities: list[Capability]) -> str:
    return say(" and ").join(dict.fromkeys(map(_thing, capabilities)))


def _thing(capability: Capability) -> str:
    target = cleaned(capability.object)
    match capability.kind:
        case "net":
            return _host(target)
        case "files":
            return _files(target)
        case "bus":
            return say("other agents")
        case "clipboard":
            return say("what you copied")
        case "ask":
            return say("the language model")
        case "store":
            return say("what it remembers")
