"""What is hidden: an input or a button that stands in the answer to a press is gone before anybody can use it."""

from __future__ import annotations

import ast
import textwrap
from typing import TYPE_CHECKING, NamedTuple

from models.discarded import INPUTS, STEP, target

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PRESSES = frozenset({"button", "pressed"})


class Shown(NamedTuple):
    """Where it can be used: the lines from `line` on are to be these."""

    line: int
    text: str


class _Place(NamedTuple):
    """A statement that has begun last, and those around it, the outermost first."""

    node: ast.stmt
    around: Sequence[ast.stmt]


def shown(closed: str, line: int) -> Shown | None:
    """What begins in that line as it would be of use; nothing where it is, or where that can't be said."""
    place = _place(closed, line)
    press = place and next((one for one in place.around if isinstance(one, ast.If) and _presses(one.test)), None)
    if not place or not press:
        return None
    match place.node:
        case ast.If() if _presses(place.node.test):
            return _after(closed, place, press)
        case ast.Assign() | ast.AugAssign() | ast.Expr():
            return _before(closed, place.node, press)
        case _:
            return None


def _before(closed: str, statement: ast.stmt, press: ast.If) -> Shown | None:
    """The input first, then the question whether it was pressed."""
    call = next(_calls(statement, INPUTS), None)
    if call is None or _bound(press, statement.lineno) & {
        one.id for one in ast.walk(call) if isinstance(one, ast.Name)
    }:
        return None
    text = ast.get_source_segment(closed, call) or ""
    name = next(_names(statement, call), "")
    if not name or call.lineno != call.end_lineno:
        return None
    lines = closed.splitlines()[press.lineno - 1 : statement.lineno]
    rest = [] if _is_bare(statement, call) else [lines[-1].replace(text, name)]
    kept = [f"{' ' * press.col_offset}{name} = {text}", *lines[:-1], *rest]
    body = " " * (statement.col_offset - 1) if kept[-1].endswith(":") else ""
    return Shown(press.lineno, "".join(f"{one}\n" for one in kept) + body)


def _after(closed: str, place: _Place, press: ast.If) -> Shown | None:
    """A question of its own, once what was pressed is done with."""
    between = place.around[place.around.index(press) + 1 :]
    done = press.body[0].lineno < place.node.lineno
    if not done or not all(isinstance(one, ast.If) for one in between):
        return None
    head = textwrap.dedent(closed.splitlines()[place.node.lineno - 1])
    return Shown(place.node.lineno, f"{' ' * press.col_offset}{head}\n{' ' * (press.col_offset + STEP - 1)}")


def _place(closed: str, line: int) -> _Place | None:
    try:
        found: Sequence[ast.stmt] = ast.parse(closed).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    around: list[ast.stmt] = []
    while found:
        last = next((one for one in reversed(found) if one.lineno <= line), None)
        if last is None:
            return None
        if last.lineno == line:
            return _Place(last, around)
        around.append(last)
        found = _inside(last)
    return None


def _inside(statement: ast.stmt) -> list[ast.stmt]:
    """Only where a press is still answered: what stands after `else` isn't."""
    return [
        *getattr(statement, "body", ()),
        *(() if isinstance(statement, ast.If) else getattr(statement, "orelse", ())),
    ]


def _presses(test: ast.expr) -> bool:
    return any(_calls(test, PRESSES)) and not any(isinstance(one, ast.Or | ast.Not) for one in ast.walk(test))


def _calls(node: ast.AST, names: frozenset[str]) -> Iterator[ast.Call]:
    for one in ast.walk(node):
        match one:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="ui"), attr=name)) if name in names:
                yield one


def _bound(press: ast.If, before: int) -> set[str]:
    """Names that are there only once it was pressed."""
    stored = (one for one in ast.walk(press) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store))
    return {one.id for one in stored if one.lineno < before}


def _names(statement: ast.stmt, call: ast.Call) -> Iterator[str]:
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if value is call:
            yield name
    yield from target(call)


def _is_bare(statement: ast.stmt, call: ast.Call) -> bool:
    """Whether nothing else is done there than to name it."""
    return isinstance(statement, ast.Assign) and statement.value is call and isinstance(statement.targets[0], ast.Name)
