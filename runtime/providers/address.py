"""Addresses: where a person says that a model server is."""

from __future__ import annotations

import ipaddress
import re
from typing import NamedTuple
from urllib.parse import urlsplit

USUAL_PORT = 8080
"""Where llama.cpp's server listens."""
USUAL_PATH = "/v1"
_LABEL = r"[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_PATH = re.compile(r"(?:/[\w.~-]+)*", re.ASCII)
_NEAR = (".local", ".lan", ".home", ".internal", ".home.arpa", ".localdomain")
_CALLS = ("/chat/completions", "/messages", "/completions", "/models")
_SPOKEN = re.compile(
    r"https?://\S+|(?<![\w@.])(?:\[[0-9a-f:]+\]|localhost|[a-z0-9_-]+(?:\.[a-z0-9_-]+)+|[a-z][a-z0-9_-]*(?=:\d))"
    r"(?::\d{1,5})?(?:/[\w./~-]*)?",
    re.IGNORECASE,
)


class Address(NamedTuple):
    secure: bool
    host: str
    port: int
    path: str

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        usual = 443 if self.secure else 80
        port = "" if self.port == usual else f":{self.port}"
        return f"{'https' if self.secure else 'http'}://{host}{port}{self.path}"

    @property
    def is_near(self) -> bool:
        """By its look: this machine, or a network at home."""
        return _is_near(self.host)


def spoken(sentence: str) -> Address | None:
    """The one that a sentence speaks of: the last, since what stands before it may only look like one ("llama.cpp")."""
    found = [parsed(match[0].rstrip(".,;:!?)")) for match in _SPOKEN.finditer(sentence)]
    return next(filter(None, reversed(found)), None)


def parsed(text: str) -> Address | None:
    """Nothing where it is no address; without a scheme what is near is asked in the clear, all else never."""
    text = text.strip().lower() if "/" not in text else text.strip()
    scheme = text.partition("://")[0].lower() if "://" in text else ""
    try:
        found = urlsplit(text if scheme else f"//{text}")
        host, port = (found.hostname or "").lower(), found.port
    except ValueError:
        return None
    path = _path(found.path)
    odd = found.username or found.password or found.query or found.fragment
    if scheme not in {"", "http", "https"} or odd or port == 0 or not _is_host(host) or path is None:
        return None
    secure = scheme == "https" or (not scheme and not _is_near(host))
    return Address(secure, host, port or (443 if secure else 80 if scheme else USUAL_PORT), path)


def _path(text: str) -> str | None:
    """That of all calls: of one call, what is before it."""
    path = text.rstrip("/")
    for call in _CALLS:
        path = path.removesuffix(call)
    if not _PATH.fullmatch(path) or len(path) > 200 or {".", ".."} & set(path.split("/")):  # noqa: PLR2004 - as messages has it
        return None
    return path or USUAL_PATH


def _is_host(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        is_number = host.replace(".", "").isdecimal()
        return len(host) <= 253 and not is_number and bool(_HOST.fullmatch(host))  # noqa: PLR2004 - the longest name
    return True


def _is_near(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return host == "localhost" or "." not in host or host.endswith(_NEAR)
