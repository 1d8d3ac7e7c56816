"""A person at the screen: finds things on a scene by what they read, and what pressing or typing there sends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from runtime import scene
from runtime.messages import Acted, Changed, Clicked
from runtime.scene_text import strings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from runtime.scene import Node, Scene
    from runtime.steps import Fill

Fillable: TypeAlias = scene.Field | scene.Number | scene.Slider | scene.Choice
FILLABLE = (scene.Field, scene.Number, scene.Slider, scene.Choice)

MAX_LISTED = 12
MOST = 10.0**15 - 1  # larger than anybody types, and every digit of it is exact


class NotThere(Exception):  # noqa: N818 - the scene lacks it; nothing broke
    """Nothing on the scene is what was looked for; says what is there instead."""


class Target(NamedTuple):
    """Something that can be pressed."""

    label: str
    press: Clicked | Changed | Acted
    enabled: bool = True


def readable(shown: Scene) -> Iterator[str]:
    """Everything that can be read, piece by piece, and each row of texts as the line that it looks like."""
    yield shown.title
    for node in shown.nodes:
        yield from strings(node)
    for row in _rows(shown):
        yield " ".join(string for node in row for string in strings(node)[:1])
        yield " ".join(string for node in row for string in strings(node)[-1:])


def found(pattern: re.Pattern[str], texts: Iterable[str]) -> bool:
    return any(pattern.search(collapsed(text)) for text in texts)


def collapsed(text: str) -> str:
    return " ".join(text.split())


def pressed(shown: Scene, pattern: re.Pattern[str]) -> Target:
    """The first thing that can be pressed and whose label matches."""
    nodes = _front_first(shown)
    kinds = (_controls(nodes), _rows_to_press(nodes), _unlabelled(shown))
    targets = [[target for target in kind if pattern.search(collapsed(target.label))] for kind in kinds]
    for matching in targets:
        for target in matching:
            if target.enabled:
                return target
    if any(targets):
        raise NotThere(f"what matches {pattern.pattern!r} can't be pressed now: it is disabled")
    labels = [target.label for kind in (_controls(nodes), _rows_to_press(nodes)) for target in kind]
    raise NotThere(f"nothing to press matches {pattern.pattern!r}; there is {_listed(labels)}")


def filled(shown: Scene, fill: Fill) -> Fillable:
    """The first node that can be filled and whose label, placeholder or nearest text before it matches."""
    places = list(_places(shown))
    if fill.number is not None:
        if fill.number > len(places):
            raise NotThere(f"there is no {fill.fill.pattern}: {len(places)} nodes can be filled")
        return places[fill.number - 1].node
    for names in (_own_names, _all_names):
        for place in places:
            if found(fill.fill, names(place)):
                return place.node
    labels = [next(filter(None, _all_names(place)), place.node.kind) for place in places]
    raise NotThere(f"nothing to fill matches {fill.fill.pattern!r}; there is {_listed(labels)}")


def typed(node: Fillable, text: str) -> Changed:
    """What filling the node sends, as the keyboard and the screen would have it."""
    match node:
        case scene.Field():
            return Changed(id=node.id, value=text if node.lines > 1 else " ".join(text.splitlines()))
        case scene.Number():
            return Changed(id=node.id, value=_clamped(node, _number(text, node.value)))
        case scene.Slider():
            steps = round((_number(text, node.value) - node.min) / node.step)
            return Changed(id=node.id, value=_clamped(node, node.min + steps * node.step))
        case scene.Choice():
            return Changed(id=node.id, value=_option(node, text))


class _Place(NamedTuple):
    node: Fillable
    before: str
    """The nearest text before it."""


def _places(shown: Scene) -> Iterator[_Place]:
    before = ""
    for node in shown.nodes:
        if isinstance(node, FILLABLE):
            yield _Place(node, before)
        elif isinstance(node, scene.Text | scene.Card | scene.Dialog):
            before = next(iter(strings(node)), before)


def _own_names(place: _Place) -> Iterable[str]:
    """A label is the nearest text there is; only what has none is known by the text before it."""
    label, placeholder = _labels(place.node)
    return [label, placeholder] if label else [place.before, placeholder]


def _all_names(place: _Place) -> Iterable[str]:
    return [*_labels(place.node), place.before]


def _labels(node: Fillable) -> tuple[str, str]:
    return node.label, node.placeholder if isinstance(node, scene.Field) else ""


def _number(text: str, otherwise: float) -> float:
    """The number in what was typed; letters have no effect on a field for numbers."""
    digits = re.sub(r"[^\d.,+-]", "", text.replace("\N{MINUS SIGN}", "-"))
    if "," in digits:
        grouped = "." in digits or re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+", digits)
        digits = digits.replace(",", "" if grouped else ".")
    match = re.search(r"[+-]?(\d+\.?\d*|\.\d+)", digits, re.ASCII)
    return max(-MOST, min(float(match[0]), MOST)) if match else otherwise


def _clamped(node: scene.Number | scene.Slider, value: float) -> float:
    if node.min is not None:
        value = max(value, node.min)
    if node.max is not None:
        value = min(value, node.max)
    value = round(value, 10)  # 0.1 + 0.2 is what a person calls 0.3
    return int(value) if value == int(value) else value


def _option(node: scene.Choice, text: str) -> int:
    """The option that reads like the text: the same, else beginning with it, else holding it."""
    wanted = collapsed(text).casefold()
    options = [collapsed(option).casefold() for option in node.options]
    fits: Sequence[Callable[[str], bool]] = (
        lambda option: option == wanted,
        lambda option: option.startswith(wanted),
        lambda option: wanted in option,
    )
    for fit in fits:
        for place, option in enumerate(options):
            if fit(option):
                return place
    raise NotThere(f"no option of {node.label or 'the choice'!r} is {text!r}; there is {_listed(node.options)}")


def _controls(nodes: Iterable[Node]) -> Iterator[Target]:
    for node in nodes:
        match node:
            case scene.Button():
                yield Target(node.label, Clicked(id=node.id), node.enabled)
            case scene.Checkbox() | scene.Switch():
                yield Target(node.label, Changed(id=node.id, value=not node.value))
            case scene.Choice() | scene.Tabs():
                for index, option in enumerate(node.options):
                    yield Target(option, Changed(id=node.id, value=index))
            case _:
                pass


def _rows_to_press(nodes: Iterable[Node]) -> Iterator[Target]:
    for node in nodes:
        match node:
            case scene.List():
                yield from _list(node)
            case scene.Table():
                for index, row in enumerate(node.rows):
                    for label in (*row, " ".join(row)):
                        yield Target(label, Acted(id=node.id, index=index))
            case _:
                pass


def _list(node: scene.List) -> Iterator[Target]:
    """Its rows, then what can be done to each, also known by the row it stands in."""
    for index, item in enumerate(node.items):
        yield Target(item.text, Acted(id=node.id, index=index))
    for index, item in enumerate(node.items):
        for action in node.actions:
            act = Acted(id=node.id, index=index, action=action)
            yield from (Target(label, act) for label in (action, f"{item.text} {action}", f"{action} {item.text}"))


def _unlabelled(shown: Scene) -> Iterator[Target]:
    """A control without a label is known by the texts that it shares a row with."""
    for row in _rows(shown):
        texts = [node.text for node in row if isinstance(node, scene.Text)]
        for target in _controls(row):
            if not target.label.strip():
                yield from (target._replace(label=text) for text in texts)


def _rows(shown: Scene) -> Iterator[list[Node]]:
    """What stands directly in each row."""
    nodes = shown.nodes
    for place, node in enumerate(nodes):
        if isinstance(node, scene.Row):
            inside = []
            for inner in nodes[place + 1 :]:
                if inner.depth <= node.depth:
                    break
                inside.append(inner)
            yield [inner for inner in inside if inner.depth == node.depth + 1]


def _front_first(shown: Scene) -> list[Node]:
    """A dialog is in front of everything else, the last one first."""
    behind: list[Node] = []
    dialogs: list[list[Node]] = []
    depth: int | None = None
    for node in shown.nodes:
        if depth is not None and node.depth <= depth:
            depth = None
        if depth is None and isinstance(node, scene.Dialog):
            depth = node.depth
            dialogs.append([])
        (behind if depth is None else dialogs[-1]).append(node)
    return [*(node for dialog in reversed(dialogs) for node in dialog), *behind]


def _listed(labels: Iterable[str]) -> str:
    every = [repr(collapsed(label)[:40]) for label in labels if label.strip()]
    more = [f"and {len(every) - MAX_LISTED} more"] if len(every) > MAX_LISTED else []
    return ", ".join(every[:MAX_LISTED] + more) or "nothing"
