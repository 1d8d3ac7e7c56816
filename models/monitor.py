"""The monitor: reads a program line by line while it is written, and says when it can't become right any more."""

from __future__ import annotations

import ast
import importlib
import re
from typing import TYPE_CHECKING, NamedTuple

from models import discarded, hidden, statements
from models.decoding import FINE, Verdict
from models.repetition import endless, repeated
from runtime import gate
from runtime.gate import beginning, names
from runtime.gate.finding import Finding, Source
from runtime.sdk.modules import ALLOWED

if TYPE_CHECKING:
    from models.statements import Statement, Statements

FENCE = "```"
SYNTAX = "This is not Python"
NO_APP, NOT_THERE, NOBODY = "There is no function app", " doesn't exist", "nothing of that name is defined or imported"
AGAIN = "It failed of this line before"
APP = "def app(ui):\n"
_MAIN = re.compile(r"if\s+\(?\s*__name__")
_HEAD = re.compile(r"def \w+\(ui\):")
_LAST_OF_DOTTED = re.compile(r"[\w.]*?(\w+)(?:\(\))? doesn't exist")
_KEYWORD = re.compile(r" has no (\w+)$")
_CALLED = re.compile(r"\.?(\w+)(?:\(\))? (?:can't be called|can't be used|is out of reach)")
_SLEEP = "can't sleep"
_LOST = re.compile(r"The change of (\w+) is lost")
# Where names come from that are used most often without their import; the first one has them.
_HOMES = ("datetime", "collections", "random", "math", "dataclasses", "itertools", "functools", "statistics")


class _Written(NamedTuple):
    """Whole lines of a program, without the fence before it."""

    text: str
    read: Statements
    starts: tuple[int, ...]
    """Where each line begins."""

    @classmethod
    def of(cls, text: str) -> _Written:
        starts = [0, *(found.end() for found in re.finditer("\n", text))]
        return cls(text, statements.read(text), tuple(starts))

    def start(self, line: int) -> int:
        return self.starts[min(max(line, 1), len(self.starts)) - 1]

    def line(self, number: int) -> str:
        return self.text[self.start(number) : self.start(number + 1)]

    def statement(self, line: int) -> int:
        """The line where the statement begins in which this line stands."""
        begins = [one.line for one in self.read.finished if one.line <= line]
        return begins[-1] if begins else line


class Monitor:
    """Keeps in mind how far all was fine. Texts may become shorter in between."""

    def __init__(self, failed: str = "") -> None:
        """`failed`: the line of which a program has failed before; it isn't to come again as it was."""
        self._failed = failed.strip()
        self._fine = 0
        self._let: set[str] = set()

    def look(self, text: str) -> Verdict:
        begin = _after_fence(text)
        if begin is None:
            return FINE
        if self._fine > len(text):
            self._fine = text.rfind("\n") + 1
        while (end := text.find("\n", max(self._fine, begin)) + 1) > 0:
            verdict = self._line(text[begin:end])
            if verdict.kind != "fine":
                return _moved(verdict, begin)
            self._fine = end
        return _moved(self._unfinished(text[begin:]), begin)

    def finish(self, text: str) -> Verdict:
        whole = text if text.endswith("\n") else f"{text}\n"
        verdict = self.look(whole)
        if verdict.kind != "fine" or (begin := _after_fence(whole)) is None:
            return verdict
        return _moved(self._whole(whole[begin:]), begin)

    def let_be(self, verdict: Verdict) -> None:
        self._let.add(verdict.why)

    def _line(self, text: str) -> Verdict:
        """The last line of these is new."""
        written = _Written.of(text)
        new = written.start(len(written.starts) - 1)
        if text.startswith(FENCE, new):
            return self._complete(written, new)
        if (again := repeated(text, is_literal=bool(written.read.unfinished))) is not None and "lost" not in self._let:
            return Verdict("lost", again, why="lost")
        return self._statement(written)

    def _statement(self, written: _Written) -> Verdict:
        if written.read.unfinished:
            line = written.read.unfinished
            return self._not_python(written, line) if written.read.hopeless else FINE
        if not written.read.finished or _says_nothing(written.line(len(written.starts) - 1)):
            return FINE
        last = written.read.finished[-1]
        closed = statements.closed(written.text, written.read.finished)
        if self._begins_another(written, last, closed):
            return self._complete(written, written.start(last.line))
        lines = len(written.starts) - 1
        for finding in beginning.read(closed, lines):
            if finding.what.startswith(SYNTAX):
                return self._not_python(written, last.line)
            if finding.what not in self._let:
                return _found(written, finding)
        return (
            self._again(written, last)
            or self._discarded(written, closed, last)
            or self._hidden(written, closed, last)
            or self._module_missing(written, closed, last)
        )

    def _again(self, written: _Written, last: Statement) -> Verdict | None:
        is_same = self._failed and written.line(last.line).strip() == self._failed and AGAIN not in self._let
        return Verdict("wrong", written.start(last.line), why=AGAIN) if is_same else None

    def _discarded(self, written: _Written, closed: str, last: Statement) -> Verdict | None:
        why = f"What line {last.line} says is of no use"
        instead = discarded.used(closed, last.line) if why not in self._let else ""
        return Verdict("wrong", written.start(last.line), instead=instead, why=why) if instead else None

    def _hidden(self, written: _Written, closed: str, last: Statement) -> Verdict | None:
        why = f"What line {last.line} says is gone before anybody can use it"
        shown = hidden.shown(closed, last.line) if why not in self._let else None
        return Verdict("wrong", written.start(shown.line), instead=shown.text, why=why) if shown else None

    def _unfinished(self, text: str) -> Verdict:
        line = text.rfind("\n") + 1
        return Verdict("lost", line, why="lost") if endless(text[line:]) and "lost" not in self._let else FINE

    def _not_python(self, written: _Written, line: int) -> Verdict:
        """After the program that is most likely a sentence about it; before, a sentence about what will come."""
        start = written.start(line)
        if _has_app(written, before=line) and not written.text[start].isspace():
            return self._complete(written, start)
        instead = APP if line == 1 else ""
        return FINE if SYNTAX in self._let else Verdict("wrong", start, instead=instead, why=SYNTAX)

    def _begins_another(self, written: _Written, last: Statement, closed: str) -> bool:
        """After the program: itself again, or what would start it."""
        line = written.line(last.line)
        if last.indent or not _has_app(written, before=last.line):
            return False
        return line.startswith("def app(") or bool(_MAIN.match(line)) or _only_says(closed)

    def _complete(self, written: _Written, end: int) -> Verdict:
        """What is complete has to be right as a whole."""
        lines = written.text[:end].splitlines(keepends=True)
        while lines and _says_nothing(lines[-1]):
            lines.pop()
        text = "".join(lines)
        verdict = self._whole(text)
        return Verdict("complete", len(text)) if verdict.kind == "fine" else verdict

    def _whole(self, text: str) -> Verdict:
        written = _Written.of(text)
        for finding in gate.read(text).findings:
            if finding.what.startswith(SYNTAX):
                line = written.read.unfinished or written.statement(finding.line)
                return FINE if SYNTAX in self._let else Verdict("wrong", written.start(line), why=SYNTAX)
            if finding.what not in self._let and (verdict := _found(written, finding)).kind != "fine":
                return verdict
        return FINE

    def _module_missing(self, written: _Written, closed: str, last: Statement) -> Verdict:
        """What is used like a module that nobody imported, before the rest is written as if it were there."""
        text = written.text[written.start(last.line) :]
        source = Source(closed, ast.parse(closed), frozenset())
        for finding in names.unknown(source):
            name = finding.what.removesuffix(NOT_THERE)
            used = re.search(rf"(?<![\w.]){re.escape(name)}\.(\w+)", text)
            is_meant = used and name in ALLOWED and hasattr(importlib.import_module(name), used[1])
            if is_meant and finding.what not in self._let:
                return _found(written, finding)
        return FINE


def _found(written: _Written, finding: Finding) -> Verdict:
    if finding.what == NO_APP:
        return _named_app(written)
    line = written.statement(finding.line)
    if _SLEEP in finding.what:
        line = _endless_around(written, line)
    if (lost := _LOST.fullmatch(finding.what)) and (kept := _kept_instead(written, lost[1])):
        return kept
    start = written.start(line)
    instead = _import_instead(written, line, finding)
    return Verdict("wrong", start, _at(written, start, finding), instead, finding.what)


def _named_app(written: _Written) -> Verdict:
    """The last function that is handed the SDK is most likely meant to be it."""
    for one in reversed(written.read.finished):
        if _HEAD.fullmatch(written.line(one.line).rstrip()):
            return Verdict("wrong", written.start(one.line), -1, APP, NO_APP)
    return FINE


def _at(written: _Written, start: int, finding: Finding) -> int:
    """The call that doesn't exist, the keyword, the name; else the first word of the statement."""
    if word := _LAST_OF_DOTTED.match(finding.what):
        looked = rf"\b{re.escape(word[1])}\b"
    elif word := _KEYWORD.search(finding.what):
        looked = rf"\b{re.escape(word[1])}\s*="
    elif word := _CALLED.match(finding.what):
        looked = rf"\b{re.escape(word[1])}\b"
    elif " has too many " in finding.what or " needs " in finding.what:
        return -1
    else:
        looked = r"\S"
    found = re.compile(looked).search(written.text, start)
    return found.start() if found else -1


def _import_instead(written: _Written, line: int, finding: Finding) -> str:
    """The import that a name lacks, where a line can stand before."""
    if not finding.what.endswith(NOT_THERE) or finding.why != NOBODY:
        return ""
    name = finding.what.removesuffix(NOT_THERE)
    statement = next((one for one in written.read.finished if one.line == line), None)
    if statement is None or statement.word in {"elif", "else", "except", "finally", "case"}:
        return ""
    if name in ALLOWED:
        return f"{statement.indent}import {name}\n"
    home = next((home for home in _HOMES if name in dir(importlib.import_module(home)) and name[0] != "_"), "")
    return f"{statement.indent}from {home} import {name}\n" if home else ""


def _kept_instead(written: _Written, name: str) -> Verdict | None:
    """Where what is lost is set at each call, what is kept is read."""
    bound = re.compile(rf"^([ \t]+){name} *= *(\S.*)\n", re.MULTILINE).search(written.text)
    if bound is None or "def app(ui" not in written.text:
        return None
    line = f'{bound[1]}{name} = ui.state.get("{name}", {bound[2]})\n'
    return Verdict("wrong", bound.start(), -1, line, f"The change of {name} is lost")


def _endless_around(written: _Written, line: int) -> int:
    """The loop that only sleeping would make bearable."""
    indent = next((one.indent for one in written.read.finished if one.line == line), "")
    for one in reversed([one for one in written.read.finished if one.line < line]):
        if len(one.indent) < len(indent):
            indent = one.indent
            if one.word == "while":
                return one.line
    return line


def _has_app(written: _Written, before: int) -> bool:
    heads = (one for one in written.read.finished if one.line < before and one.word == "def" and not one.indent)
    return any(written.line(one.line).startswith("def app(") for one in heads)


def _only_says(closed: str) -> bool:
    """Whether the last statement of all does nothing, or calls something."""
    try:
        last = ast.parse(closed).body[-1]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return True
    return isinstance(last, ast.Expr) or (isinstance(last, ast.AnnAssign) and last.value is None)


def _says_nothing(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _after_fence(text: str) -> int | None:
    """Where the program begins; nothing as long as that isn't certain."""
    if not text.startswith(FENCE[: len(text)]):
        return 0
    end = text.find("\n") + 1
    return end or None


def _moved(verdict: Verdict, by: int) -> Verdict:
    at = verdict.at + by if verdict.at >= 0 else -1
    return verdict._replace(start=verdict.start + by, at=at) if verdict.kind != "fine" else verdict
