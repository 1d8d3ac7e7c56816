"""Replies: what came from the net, as programs like to read it."""

from __future__ import annotations

import json
from typing import Any


class FetchError(OSError):
    """`requests.RequestException`."""


class Response:
    """As the `requests` library has it."""

    def __init__(self, url: str, value: Any, error: str) -> None:
        self.url, self.error = url, error
        whole = isinstance(value, dict) and {"status", "text"} <= set(value)
        self.status_code: int = value["status"] if whole else 0 if error else 200
        self.headers: dict[str, str] = value.get("headers") or {} if whole else {}
        self.text: str = value["text"] if whole else value if isinstance(value, str) else json.dumps(value)

    @property
    def ok(self) -> bool:
        return 200 <= self.status_code < 400  # noqa: PLR2004 - HTTP

    @property
    def status(self) -> int:
        return self.status_code

    @property
    def content(self) -> bytes:
        return self.text.encode()

    def json(self) -> Any:
        return json.loads(self.text)

    def raise_for_status(self) -> None:
        if not self.ok:
            raise FetchError(f"{self.url} answered {self.status_code}")

    def __bool__(self) -> bool:
        return self.ok


class Read:
    """What was fetched: itself the content, and also the answer that it came in."""

    response: Response

    def json(self) -> Any:
        return self

    @property
    def text(self) -> str:
        return self.response.text

    @property
    def content(self) -> bytes:
        return self.response.content

    @property
    def status_code(self) -> int:
        return self.response.status_code

    status = status_code

    @property
    def ok(self) -> bool:
        return self.response.ok


class ReadObject(Read, dict[str, Any]):
    pass


class ReadList(Read, list[Any]):
    pass


class ReadText(Read, str):  # noqa: SLOT000 - it carries its answer
    def json(self) -> Any:
        return json.loads(str(self))


def parsed(response: Response) -> Any:
    """JSON where it is JSON, else the text."""
    try:
        value = json.loads(response.text)
    except ValueError:
        value = response.text
    kinds: dict[type, Any] = {dict: ReadObject, list: ReadList, str: ReadText}
    kind = kinds.get(type(value))
    if kind is None:
        return value
    read = kind(value)
    read.response = response
    return read
