"""A failure that a person can act on."""

from __future__ import annotations


class Failure(Exception):  # noqa: N818 - it is shown to people by this name
    """What went wrong, and the hint that says what to do about it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}\n{self.hint}" if self.hint else self.message
