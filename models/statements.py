"""Statements of a program that is still being written: where each begins, and what would close those that are open."""

from __future__ import annotations

import io
import keyword
import tokenize
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAIRS = {")": "(", "]": "[", "}": "{"}
_NO_EXPRESSION = frozenset(
    {
        *("assert", "break", "class", "continue", "def", "del", "except", "finally", "global", "import"),
        *("nonlocal", "pass", "raise", "return", "try", "while", "with"),
    }
)
_SPACE = frozenset({tokenize.NL, tokenize.COMMENT, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT})


class Statement(NamedTuple):
    """A simple one, or the head of one that others stand in."""

    line: int
    """Its first one, counted from 1."""
    indent: str
    word: str
    opens: bool
    """Whether something has to stand in it."""


class Statements(NamedTuple):
    finished: tuple[Statement, ...]
    unfinished: int
    """The line where one begins that goes on after the text; 0 if none does."""
    hopeless: bool
    """Whether that one can't become right any more."""


def read(text: str) -> Statements:
    """Of whole lines."""
    finished: list[Statement] = []
    tokens: list[tokenize.TokenInfo] = []
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.NEWLINE:
                if tokens:  # a bracket too many makes an empty line the end of something
                    finished.append(_statement(tokens))
                tokens = []
            elif token.type not in _SPACE and token.type != tokenize.ENDMARKER:
                tokens.append(token)
    except IndentationError as error:
        return Statements(tuple(finished), error.lineno or 1, hopeless=True)
    except (tokenize.TokenError, SyntaxError) as error:
        line = tokens[0].start[0] if tokens else _line_of(error)
        return Statements(tuple(finished), line, hopeless=_is_hopeless(tokens))
    return Statements(tuple(finished), 0, hopeless=False)


def closed(text: str, statements: Sequence[Statement]) -> str:
    """With the least behind it that lets it be parsed, if anything does."""
    last = statements[-1]
    ends = []
    if last.word == "@":
        ends.append(f"{last.indent}def _(): pass\n")
    elif last.opens:
        ends.append(f"{last.indent} {'case _: ' if last.word == 'match' else ''}pass\n")
    ends += [f"{indent}finally:\n{indent} pass\n" for indent in reversed(_open_tries(statements))]
    return text + "".join(ends)


def _statement(tokens: Sequence[tokenize.TokenInfo]) -> Statement:
    first, last = tokens[0], tokens[-1]
    indent = first.line[: first.start[1]]
    return Statement(first.start[0], indent, first.string, opens=last.string == ":" and last.type == tokenize.OP)


def _line_of(error: Exception) -> int:
    """The tokenizer says where what it can't finish begins."""
    match error.args:
        case (_, (int() as line, _)):
            return line
        case _:
            return 1


def _is_hopeless(tokens: Sequence[tokenize.TokenInfo]) -> bool:
    """Whether what stands within brackets can't stand there: two things side by side, a statement, a wrong bracket."""
    open_: list[str] = []
    before: tokenize.TokenInfo | None = None
    for token in tokens:
        if token.string in _PAIRS and token.type == tokenize.OP:
            if not open_ or open_.pop() != _PAIRS[token.string]:
                return True
        elif token.string in _PAIRS.values() and token.type == tokenize.OP:
            open_.append(token.string)
        elif open_ and (token.type == tokenize.ERRORTOKEN or _is_misplaced(before, token)):
            return True
        before = token
    return False


def _is_misplaced(before: tokenize.TokenInfo | None, token: tokenize.TokenInfo) -> bool:
    if token.type == tokenize.NAME and token.string in _NO_EXPRESSION:
        return True
    if before is None or not _is_operand(token) or not (_is_operand(before) or before.string in _PAIRS):
        return False
    return not before.type == token.type == tokenize.STRING


def _is_operand(token: tokenize.TokenInfo) -> bool:
    match token.type:
        case tokenize.NUMBER | tokenize.STRING:
            return True
        case tokenize.NAME:
            return not keyword.iskeyword(token.string) or token.string in {"True", "False", "None"}
        case _:
            return False


def _open_tries(statements: Sequence[Statement]) -> list[str]:
    """The indents of those that need a handler still, the outermost first."""
    open_: list[Statement] = []
    for statement in statements:
        while open_ and len(open_[-1].indent) > len(statement.indent):
            open_.pop()
        if open_ and open_[-1].indent == statement.indent and statement.word in {"except", "finally"}:
            open_.pop()
        if statement.word == "try":
            open_.append(statement)
    return [statement.indent for statement in open_]
