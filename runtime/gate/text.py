"""What is seen before a program is understood: its size, strange characters, data in disguise."""

from __future__ import annotations

import ast
import re
import unicodedata
import warnings
from typing import TYPE_CHECKING

from runtime.gate.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_SOURCE = 64 * 1024
MAX_LINES = 2000
MAX_BYTES_LITERAL = 4096
# No word of a language is that long, and no list of words has no spaces.
_ENCODED = re.compile(r"[A-Za-z0-9+/=_-]{200,}|(?:\\x[0-9a-f]{2}){40,}|(?:[0-9a-f]{2}[\s:]?){200,}", re.IGNORECASE)


def parse(source: str) -> ast.Module | Finding:
    """The tree of the program, or why there is none."""
    if len(source.encode(errors="replace")) > MAX_SOURCE or source.count("\n") > MAX_LINES:
        return Finding(
            1, "The program is too long", f"a program has at most {MAX_SOURCE // 1024} KiB and {MAX_LINES} lines"
        )
    for character in _invisible(source):
        line = source[: source.index(character)].count("\n") + 1
        name = unicodedata.name(character, f"U+{ord(character):04X}")
        return Finding(
            line, f"The program holds an invisible character, {name}", "it could read otherwise than it runs"
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
            compile(tree, "app.py", "exec", dont_inherit=True)
            return tree
    except SyntaxError as error:
        return Finding(error.lineno or 1, f"This is not Python: {error.msg}", _near(error), "")
    except (RecursionError, MemoryError, ValueError, OverflowError):
        return Finding(1, "The program is nested too deeply", "it can't be read")


def disguised(tree: ast.Module) -> Iterator[Finding]:
    """Long strings that are no text: what they hold can't be read here, so it doesn't run here."""
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str() as text) if _ENCODED.search(text):
                what = "A long encoded string"
            case ast.Constant(value=bytes() as data) if len(data) > MAX_BYTES_LITERAL or _ENCODED.search(repr(data)):
                what = "A long run of bytes"
            case _:
                continue
        yield Finding(node.lineno, what, "nobody can see what it holds", "Write the data out, or compute it.")


def _invisible(source: str) -> Iterator[str]:
    for character in dict.fromkeys(source):  # in their order: the same program gives the same report
        if character not in "\n\t\r\u200d\ufe0f" and unicodedata.category(character) in {
            "Cc",
            "Cf",
            "Cs",
            "Co",
            "Zl",
            "Zp",
        }:
            yield character


def _near(error: SyntaxError) -> str:
    return f"at {error.text.strip()[:80]!r}" if error.text and error.text.strip() else "it ends too early"
