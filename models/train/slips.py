"""Slips: mistakes of the kinds that the model makes, planted in right programs so that the way back is known."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from models.train.places import Change, Places, applied, calls
from runtime import gate

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator

# Names that other kits have for what is called otherwise here.
FOREIGN = {
    "text": "write", "button": "add_button", "number": "spinbox", "field": "textbox", "title": "set_window_title",
    "row": "hbox", "chart": "plot_chart", "canvas": "create_canvas", "choice": "combobox", "card": "panel",
}  # fmt: skip
_READ = re.compile(r"\.get\(\"(\w+)\", [^()\n]+?\)")
_INDENT = "    "


def of(source: str, dice: random.Random, most: int) -> Iterator[str]:
    """The program with one mistake each; first those that the gate lets pass.

    Few of the others are ever written, since the monitor takes them back. Whether a trial notices
    them is for others to find out.
    """
    found = [slip for kind in _KINDS for slip in kind(Places(source), dice) if slip != source]
    dice.shuffle(found)
    yield from sorted(dict.fromkeys(found), key=lambda slip: not gate.read(slip).passed)[:most]


def _foreign_names(places: Places, dice: random.Random) -> Iterator[str]:
    known = [call for name in FOREIGN for call in calls(places.tree, name)]
    for call in dice.sample(known, min(2, len(known))):
        assert isinstance(call.func, ast.Attribute)  # noqa: S101 - calls() finds no others
        yield applied(places.source, [places.replace(call.func, f"ui.{FOREIGN[call.func.attr]}")])


def _sleeps(places: Places, _: random.Random) -> Iterator[str]:
    """The frame is told to wait."""
    app = _app(places.tree)
    last = places.end(app.body[-1])
    yield "import time\n" + applied(places.source, [Change(last, last, f"\n{_INDENT}time.sleep(1)")])


def _unset_states(places: Places, dice: random.Random) -> Iterator[str]:
    """What was never kept is read as if it were there."""
    reads = list(_READ.finditer(places.source))
    for read in dice.sample(reads, min(2, len(reads))):
        yield applied(places.source, [Change(read.start(), read.end(), f".{read[1]}")])


def _lost_names(places: Places, _: random.Random) -> Iterator[str]:
    """A constant or an import that the program forgets."""
    for node in places.tree.body:
        if isinstance(node, ast.Assign | ast.Import | ast.ImportFrom):
            yield applied(places.source, [places.line(node)]).lstrip("\n")


def _dead_buttons(places: Places, dice: random.Random) -> Iterator[str]:
    """A button whose press leads to nothing."""
    asked = [node for node in ast.walk(places.tree) if isinstance(node, ast.If) and _is_button(node.test)]
    for node in dice.sample(asked, min(2, len(asked))):
        begin, end = places.start(node.body[0]), places.end(node.body[-1])
        yield applied(places.source, [Change(begin, end, "pass")])


def _texts_for_numbers(places: Places, _: random.Random) -> Iterator[str]:
    for call in calls(places.tree, "number")[:1]:
        label = places.text(call.args[0]) if call.args else '""'
        yield applied(places.source, [places.replace(call, f"ui.field({label})")])


def _ignored_inputs(places: Places, _: random.Random) -> Iterator[str]:
    """What is entered is asked for, and then a number is taken that was true once."""
    for call in calls(places.tree, "number")[:1]:
        name = next(
            (node.targets[0] for node in ast.walk(places.tree) if isinstance(node, ast.Assign) and node.value is call),
            None,
        )
        if isinstance(name, ast.Name) and len(call.args) > 1:
            uses = [node for node in ast.walk(places.tree) if isinstance(node, ast.Name) and node.id == name.id]
            value = places.text(call.args[1])
            yield applied(places.source, [places.replace(node, value) for node in uses if node is not name])


def _open_brackets(places: Places, dice: random.Random) -> Iterator[str]:
    lines = [number for number, line in enumerate(places.source.splitlines()) if line.rstrip().endswith("):")]
    for number in dice.sample(lines, min(1, len(lines))):
        kept = places.source.splitlines()
        kept[number] = kept[number].rstrip().removesuffix("):") + ":"
        yield "\n".join(kept) + "\n"


def _locals_that_count(places: Places, _: random.Random) -> Iterator[str]:
    """What should be kept is a name that each call sets anew."""
    for read in _READ.finditer(places.source):
        name = read[1]
        bound = re.search(rf"^    {name} = (?:s|ui\.state){re.escape(read[0])}$", places.source, re.MULTILINE)
        if bound:
            default = read[0].split(", ", 1)[1].removesuffix(")")
            changed = places.source.replace(bound[0], f"    {name} = {default}")
            yield re.sub(rf"\b(?:s|ui\.state)\.{name}\b", name, changed)
            return


def _is_button(test: ast.expr) -> bool:
    return isinstance(test, ast.Call) and bool(calls(test, "button"))


def _app(tree: ast.Module) -> ast.FunctionDef:
    return next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "app")


_KINDS: tuple[Callable[[Places, random.Random], Iterator[str]], ...] = (
    _foreign_names, _sleeps, _unset_states, _lost_names, _dead_buttons, _texts_for_numbers,
    _ignored_inputs, _open_brackets, _locals_that_count,
)  # fmt: skip
