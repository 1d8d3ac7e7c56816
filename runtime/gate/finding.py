"""A finding: one thing in a program that keeps it from running, in words for the person and for the model."""

from __future__ import annotations

import ast
import difflib
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Finding(NamedTuple):
    line: int
    what: str
    why: str
    instead: str = ""

    def __str__(self) -> str:
        return ". ".join(part for part in (f"line {self.line}: {self.what}", self.why, self.instead) if part)


class Source(NamedTuple):
    """A program as the gate reads it."""

    text: str
    tree: ast.Module
    ui: frozenset[str]
    """The names that the program gives to the SDK's object."""


def nearest(word: str, known: Iterable[str]) -> str:
    """The question whether that was meant, where something is near enough; else nothing."""
    found = difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"Did you mean {found[0]}?" if found else ""


def dotted(node: ast.expr) -> str:
    """`a.b.c` for names and attributes of names, else nothing."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            owner = dotted(value)
            return f"{owner}.{name}" if owner else ""
        case _:
            return ""
