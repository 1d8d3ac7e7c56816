"""A scene as text: for tests, logs and screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from runtime import scene

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from runtime.scene import Node, Page, Scene

INDENT = "  "
# What of a long chart, list or table a reader has patience for; `strings` holds everything.
MAX_SHOWN = 100


def text(shown: Scene | Page) -> str:
    """A line or more for each node, inside its container."""
    title = [f"== {shown.title} =="] if shown.title else []
    return "\n".join([*title, *(INDENT * node.depth + line for node in shown.nodes for line in _lines(node))])


def strings(node: Node) -> tuple[str, ...]:
    """All that can be read on a node, piece by piece, and beside its label."""
    return tuple(filter(None, _strings(node)))


def figure(value: float) -> str:
    """A number as people write it."""
    return str(int(value)) if value == int(value) and abs(value) < 2**53 else f"{value:.10g}"


def _lines(node: Node | scene.Code) -> Iterable[str]:  # noqa: C901, PLR0911, PLR0912 - a case for each kind of node
    match node:
        case scene.Text():
            return node.text.split("\n")
        case scene.Button():
            return [f"[{node.label}]{'' if node.enabled else ' (disabled)'}"]
        case scene.Number():
            return [f"{_before(node.label)}{figure(node.value)} (number{_range(node.min, node.max)})"]
        case scene.Slider():
            return [f"{_before(node.label)}{figure(node.value)} (slider{_range(node.min, node.max)})"]
        case scene.Field():
            hint = f", placeholder {node.placeholder!r}" if node.placeholder and not node.value else ""
            return [f"{_before(node.label)}{_written(node)!r} (field{hint})"]
        case scene.Checkbox():
            return [f"{_box(done=node.value)} {node.label}"]
        case scene.Switch():
            return [f"{_before(node.label)}{'on' if node.value else 'off'} (switch)"]
        case scene.Choice():
            return [f"{_before(node.label)}{_chosen(node.options, node.index)} (choice)"]
        case scene.Tabs():
            return [f"{_before(node.label)}{_chosen(node.options, node.index)} (tabs)"]
        case scene.List():
            return _list(node)
        case scene.Table():
            return _table(node)
        case scene.Progress():
            return [f"{_before(node.label)}{_percent(node) or 'under way'} (progress)"]
        case scene.Image():
            return [f"{node.alt or 'no description'} (image, {node.width} x {node.height})"]
        case scene.Chart():
            return _chart(node)
        case scene.Canvas():
            drawn = f"(canvas, {node.width} x {node.height}, {_count(node.primitives, 'primitive')})"
            return [drawn, *(f"{INDENT}{line}" for written in node.texts for line in written.split("\n"))]
        case scene.Card() | scene.Dialog():
            return [f"{_before(node.label)}({node.kind})"]
        case scene.Grid():
            return [f"(grid of {node.columns})"]
        case scene.Row() | scene.Column():
            return [f"({node.kind})"]
        case scene.Space():
            return []
        case scene.Divider():
            return ["---"]
        case scene.Code():
            return _code(node)


def _strings(node: Node) -> Iterable[str]:  # noqa: C901, PLR0911 - as above
    match node:
        case scene.Text():
            return [node.text]
        case scene.Button() | scene.Checkbox() | scene.Switch() | scene.Card() | scene.Dialog():
            return [node.label]
        case scene.Number() | scene.Slider():
            return _labelled(node.label, figure(node.value))
        case scene.Field():
            return _labelled(node.label, _written(node) or node.placeholder)
        case scene.Choice() | scene.Tabs():
            chosen = node.options[node.index] if node.index >= 0 else ""
            return [*_labelled(node.label, chosen), *node.options]
        case scene.List():
            return [node.label, *(item.text for item in node.items), *(node.actions if node.items else ())]
        case scene.Table():
            return [*node.header, " ".join(node.header), *(cell for row in node.rows for cell in (*row, " ".join(row)))]
        case scene.Progress():
            return _labelled(node.label, _percent(node))
        case scene.Image():
            return [node.alt]
        case scene.Chart():
            return _chart_strings(node)
        case scene.Canvas():
            return node.texts
        case scene.Row() | scene.Column() | scene.Grid() | scene.Space() | scene.Divider():
            return []


def _labelled(label: str, value: str) -> Iterable[str]:
    return [label, value, f"{_before(label)}{value}", f"{label} {value}"]


def _before(label: str) -> str:
    """A label in front of something."""
    return f"{label}{'' if label.endswith((':', '?')) else ':'} " if label else ""


def _range(low: float | None, high: float | None) -> str:
    if low is None:
        return "" if high is None else f", at most {figure(high)}"
    return f", at least {figure(low)}" if high is None else f", {figure(low)} to {figure(high)}"


def _written(node: scene.Field) -> str:
    return "•" * len(node.value) if node.secret else node.value


def _box(*, done: bool) -> str:
    return "[x]" if done else "[ ]"


def _chosen(options: Sequence[str], index: int) -> str:
    """All options, the chosen one in angle brackets."""
    return " ".join(f"<{option}>" if place == index else option for place, option in enumerate(options))


def _percent(node: scene.Progress) -> str:
    return "" if node.value is None else f"{100 * node.value:.0f}%"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _list(node: scene.List) -> Iterator[str]:
    actions = "".join(f" [{action}]" for action in node.actions)
    yield f"{_before(node.label)}(list, {_count(len(node.items), 'item')})"
    for place, item in enumerate(node.items[:MAX_SHOWN]):
        mark = ">" if place == node.index else "-"
        box = "" if item.done is None else f"{_box(done=item.done)} "
        yield f"{INDENT}{mark} {box}{item.text}{actions}"
    yield from _rest(len(node.items))


def _table(node: scene.Table) -> Iterator[str]:
    yield f"(table, {_count(len(node.rows), 'row')})"
    if node.header:
        yield f"{INDENT}  {' | '.join(node.header)}"
    for place, row in enumerate(node.rows[:MAX_SHOWN]):
        yield f"{INDENT}{'>' if place == node.index else '-'} {' | '.join(row)}"
    yield from _rest(len(node.rows))


def _code(node: scene.Code) -> Iterator[str]:
    notes = {mark.line: mark.note for mark in node.marks}
    for number, line in enumerate(node.text.split("\n"), start=1):
        change = node.changes[number - 1] + " " if number <= len(node.changes) else ""
        yield f"{change}{line}" + (f"  <- {notes[number]}" if number in notes else "")


def _chart(node: scene.Chart) -> Iterator[str]:
    axes = "".join(f", {name} {axis!r}" for name, axis in (("x", node.x_axis), ("y", node.y_axis)) if axis)
    yield f"{_before(node.label)}({node.style} chart{axes})"
    for series in node.series:
        yield f"{INDENT}{_before(series.name)}{', '.join(_points(node, series)[:MAX_SHOWN])}"
        yield from _rest(len(series.values))


def _points(node: scene.Chart, series: scene.Series) -> list[str]:
    """Each value after what stands below it on the axis."""
    values = [figure(value) for value in series.values]
    if series.xs is not None:
        return [f"{figure(x)} {value}" for x, value in zip(series.xs, values, strict=True)]
    labels = node.labels[: len(values)]
    return [*(f"{label} {value}" for label, value in zip(labels, values, strict=False)), *values[len(labels) :]]


def _chart_strings(node: scene.Chart) -> Iterator[str]:
    yield from (node.label, node.x_axis, node.y_axis, *node.labels)
    for series in node.series:
        yield series.name
        yield from (figure(value) for value in series.values)
        yield from _points(node, series)


def _rest(count: int) -> Iterator[str]:
    if count > MAX_SHOWN:
        yield f"{INDENT}and {count - MAX_SHOWN} more"
