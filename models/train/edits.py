"""Edits: a program, a wish to change it, and the program changed; made from right programs by rules."""

from __future__ import annotations

import ast
import json
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from models.train.places import Change, Places, applied, calls, constant, keyword
from runtime import gate

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator

COLOURS = (("red", "Rot", "rouge", "rojo"), ("green", "Grün", "vert", "verde"), ("blue", "Blau", "bleu", "azul"))
# What else a button may be called.
LABELS = {
    "Start": "Go", "Stop": "Halt", "Reset": "Start over", "Add": "Put on the list", "Clear": "Empty", "Roll": "Throw",
    "New game": "Play again", "Save": "Keep", "Next": "Go on", "Undo": "Take back", "Delete": "Remove", "Check": "Test",
    "Pause": "Wait", "Count": "One more", "Again": "Once more", "Add card": "New card on the board",
}  # fmt: skip
LARGER, SMALLER, TIMES = 1.5, 0.7, 2
# Calls that a program can do without, and the wish to be rid of them.
SPARED = {
    "beep": ("no sound", "ohne Ton", "sans son", "sin sonido"),
    "divider": ("without the line", "ohne die Linie", "sans le trait", "sin la línea"),
    "notify": ("don't send notifications", "keine Benachrichtigungen", "pas de notifications", "sin notificaciones"),
    "progress": ("remove the progress bar", "ohne den Balken", "sans la barre", "sin la barra de progreso"),
}
_SHORT = 30


class Edit(NamedTuple):
    wishes: tuple[str, ...]
    """The same wish in other words and languages."""
    changes: tuple[Change, ...]


def of(source: str, dice: random.Random, most: int) -> Iterator[tuple[str, str]]:
    """Wishes and what the program is then; the last one wishes for two things."""
    found = [edit for kind in _KINDS for edit in kind(Places(source), dice)]
    dice.shuffle(found)
    right = list(islice((edit for edit in found if _is_right(source, applied(source, edit.changes))), most))
    for edit in right:
        for wish in dice.sample(edit.wishes, min(2, len(edit.wishes))):
            yield wish, applied(source, edit.changes)
    if len(right) > 1:
        both = applied(source, (*right[0].changes, *right[1].changes))
        if _is_right(source, both) and not _overlap(right[0], right[1]):
            yield f"{right[0].wishes[0]} and {right[1].wishes[0]}", both


def _is_right(before: str, after: str) -> bool:
    return after != before and gate.read(after).passed


def _overlap(one: Edit, other: Edit) -> bool:
    return any(a.start <= b.end and b.start <= a.end for a in one.changes for b in other.changes)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _titles(places: Places, _: random.Random) -> Iterator[Edit]:
    for call in calls(places.tree, "title"):
        if call.args and isinstance(title := constant(call.args[0]), str):
            new = f"My {title[0].lower()}{title[1:]}"
            wishes = (f"call it {new}", f"the title should be “{new}”", f"nenn es „{new}“")
            yield Edit(
                (*wishes, f"appelle-le « {new} »", f"llámalo «{new}»"), (places.replace(call.args[0], _quoted(new)),)
            )


def _labels(places: Places, _: random.Random) -> Iterator[Edit]:
    for call in calls(places.tree, "button"):
        label = constant(call.args[0]) if call.args else None
        if isinstance(label, str) and label in LABELS and places.source.count(f'"{label}"') == 1:
            new = LABELS[label]
            wishes = (f"the button {label} should say {new}", f"rename {label} to {new}")
            others = (f"{label} soll „{new}“ heißen", f"renomme {label} en « {new} »", f"cambia {label} por «{new}»")
            yield Edit((*wishes, *others), (places.replace(call.args[0], _quoted(new)),))


def _sizes(places: Places, _: random.Random) -> Iterator[Edit]:
    sized = [(call, size) for call in calls(places.tree, "text") if (size := keyword(call, "size"))]
    whole = [(size, number) for _, size in sized if isinstance(number := constant(size), int)]
    for factor, wishes in _FACTORS:
        changes = tuple(places.replace(node, str(2 * round(number * factor / 2))) for node, number in whole)
        if changes:
            yield Edit(wishes, changes)
    for call, size in sized:
        text, number = constant(call.args[0]) if call.args else None, constant(size)
        if isinstance(text, str) and isinstance(number, int) and len(text) < _SHORT:
            change = places.replace(size, str(2 * round(number * LARGER / 2)))
            yield Edit((f"make “{text}” larger", f"„{text}“ größer", f"« {text} » plus grand"), (change,))


_FACTORS = (
    (LARGER, ("make the text bigger", "bigger", "larger letters", "größere Schrift", "plus gros", "letra más grande")),
    (SMALLER, ("make the text smaller", "smaller", "kleinere Schrift", "plus petit", "letra más pequeña")),
)


def _colours(places: Places, dice: random.Random) -> Iterator[Edit]:
    texts = [call for call in calls(places.tree, "text") if call.args]
    coloured = [(call, node) for call in texts if isinstance(constant(node := keyword(call, "color")), str)]
    if len(coloured) == 1:
        english, german, french, spanish = dice.choice(COLOURS)
        wishes = (f"in {english}", f"make the coloured text {english}", f"in {german}", f"en {french}", f"en {spanish}")
        call, node = coloured[0]
        yield Edit(wishes, (places.replace(node or call, f'"{english}"'),))
    for call in texts:
        text = constant(call.args[0])
        if isinstance(text, str) and text and len(text) < _SHORT and keyword(call, "color") is None:
            english, german, _, _ = dice.choice(COLOURS)
            asked = (f"write “{text}” in {english}", f"„{text}“ in {german}")
            yield Edit(asked, (places.append(call, f', color="{english}"'),))


def _defaults(places: Places, _: random.Random) -> Iterator[Edit]:
    for kind, place in (("number", 1), ("slider", 3)):
        for call in calls(places.tree, kind):
            label = constant(call.args[0]) if call.args else None
            value = constant(call.args[place]) if len(call.args) > place else None
            if not isinstance(label, str) or isinstance(value, bool) or not isinstance(value, int | float):
                continue
            most = constant(call.args[2] if kind == "slider" else keyword(call, "max"))
            new = value * TIMES or 1
            if not isinstance(most, int | float) or new <= most:
                wishes = (f"{label} should begin with {new}", f"start with {new} for {label}")
                others = (f"{label} soll mit {new} anfangen", f"{label} commence à {new}", f"{label} empieza en {new}")
                yield Edit((*wishes, *others), (places.replace(call.args[place], repr(new)),))


def _ranges(places: Places, _: random.Random) -> Iterator[Edit]:
    for call in calls(places.tree, "slider"):
        label = constant(call.args[0]) if call.args else None
        most = constant(call.args[2]) if len(call.args) > TIMES else None
        if isinstance(label, str) and isinstance(most, int | float) and most > 0:
            new = most * TIMES
            wishes = (f"{label} should go up to {new}", f"let {label} reach {new}", f"{label} bis {new}")
            yield Edit(
                (*wishes, f"{label} jusqu'à {new}", f"{label} hasta {new}"), (places.replace(call.args[2], repr(new)),)
            )


def _options(places: Places, _: random.Random) -> Iterator[Edit]:
    for call in calls(places.tree, "choice"):
        options = call.args[1] if len(call.args) > 1 else None
        if isinstance(options, ast.List) and options.elts and isinstance(constant(options.elts[-1]), str):
            change = Change(places.end(options.elts[-1]), places.end(options.elts[-1]), ', "Other"')
            yield Edit(("add “Other” to the choices", "noch „Other“ zur Auswahl", "ajoute « Other »"), (change,))


def _bold(places: Places, _: random.Random) -> Iterator[Edit]:
    plain = [call for call in calls(places.tree, "text") if call.args and keyword(call, "bold") is None]
    if len(plain) == 1:
        yield Edit(
            ("make the text bold", "bold", "fett", "en gras", "en negrita"), (places.append(plain[0], ", bold=True"),)
        )
    left = [call for call in calls(places.tree, "text") if call.args and keyword(call, "align") is None]
    if len(left) > 1:
        changes = tuple(places.append(call, ', align="center"') for call in left)
        yield Edit(("centre the text", "alles in die Mitte", "centre le texte", "centra el texto"), changes)


def _spared(places: Places, _: random.Random) -> Iterator[Edit]:
    for name, wishes in SPARED.items():
        lines = [place for call in calls(places.tree, name) if (place := places.alone(call))]
        if lines and len(lines) == len(calls(places.tree, name)):
            yield Edit(wishes, tuple(lines))


_KINDS: tuple[Callable[[Places, random.Random], Iterator[Edit]], ...] = (
    _titles, _labels, _sizes, _colours, _defaults, _ranges, _options, _bold, _spared,
)  # fmt: skip
