"""Mishaps: what went wrong in a program, in words for who didn't write it. Python's own are among the details."""

from __future__ import annotations

import re

from runtime.language import later, say

_ERROR = re.compile(r"(?P<name>[A-Za-z_][\w.]*): ?(?P<rest>.*)", re.DOTALL)
_OWN = re.compile(r"[A-Z]\w*(Error|Exception|Interrupt|Iteration|Exit)")
_MOST = 200
_WORDS = {
    "ZeroDivisionError": later("it divided by zero"),
    "IndexError": later("it looked for something behind the end of a list"),
    "KeyError": later("it looked for something that isn't there"),
    "AttributeError": later("it used something in a way that doesn't exist"),
    "NameError": later("it used a name that stands for nothing"),
    "UnboundLocalError": later("it used a name before it stood for anything"),
    "TypeError": later("it put things together that don't fit"),
    "ValueError": later("it was given something that it can't use"),
    "UnicodeError": later("it couldn't read some letters"),
    "OverflowError": later("a number became too large"),
    "RecursionError": later("it called itself without end"),
    "MemoryError": later("it needed more memory than a program gets"),
    "ImportError": later("it wanted a part of Python that programs don't have"),
    "ModuleNotFoundError": later("it wanted a part of Python that programs don't have"),
    "AssertionError": later("something that it relied on wasn't so"),
    "NotImplementedError": later("a part of it isn't written yet"),
    "TimeoutError": later("something took too long"),
    "StopIteration": later("it asked for more than there was"),
    "SyntaxError": later("its text can't be read as a program"),
    "IndentationError": later("its text can't be read as a program"),
}


def plain(message: str) -> str:
    """A clause, without the name of an exception."""
    found = _ERROR.fullmatch(message.strip())
    name = found["name"].rpartition(".")[2] if found else message.strip()
    rest = found["rest"].strip() if found else ""
    if name in _WORDS:
        return say(_WORDS[name])
    if not _OWN.fullmatch(name):
        return message[:_MOST]
    # What comes with the others was written for people: by us, or by the program itself.
    return rest[:_MOST] or say("it didn't expect what happened")
