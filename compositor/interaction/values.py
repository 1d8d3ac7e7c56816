"""Values: what a node shows, what it can take, and the telling of what a person set."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from compositor.interaction.state import Step, Valued, Waiting
from runtime import scene
from runtime.messages import Changed, Submitted
from runtime.scene_text import figure

if TYPE_CHECKING:
    from compositor.interaction.state import State
    from runtime.messages import Value

MOST = 10.0**15 - 1
"""Larger than anybody types; every digit of it is exact."""
_DIGITS = 10
_MANY = 100
ONLY = "0123456789.,+-\N{MINUS SIGN}"
"""What a number may be typed with."""


def own(node: Valued) -> Value:
    """What the scene says."""
    return node.index if isinstance(node, scene.Choice | scene.Tabs) else node.value


def current(state: State, node: Valued) -> Value:
    """What the person sees."""
    waiting = state.waiting.get(node.id)
    return own(node) if waiting is None else waiting.value


def number(state: State, node: scene.Number | scene.Slider) -> float:
    value = current(state, node)
    return node.value if isinstance(value, str) else value


def parsed(text: str) -> float | None:
    """The number that was typed; a comma is a point, or between thousands."""
    digits = re.sub(r"[^\d.,+-]", "", text.replace("\N{MINUS SIGN}", "-"), flags=re.ASCII)
    if "," in digits:
        grouped = "." in digits or re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+", digits, re.ASCII)
        digits = digits.replace(",", "" if grouped else ".")
    match = re.search(r"[+-]?(\d+\.?\d*|\.\d+)", digits, re.ASCII)
    return max(-MOST, min(float(match[0]), MOST)) if match else None


def fitting(node: scene.Number | scene.Slider, value: float) -> float:
    """The nearest that the node can take, written as people write it."""
    value = max(-MOST, min(value, MOST)) if math.isfinite(value) else 0
    if node.min is not None:
        value = max(value, node.min)
    if node.max is not None:
        value = min(value, node.max)
    if value in {node.min, node.max} and isinstance(value, int):
        return value
    rounded = round(value, _DIGITS)  # 0.1 + 0.2 is what a person calls 0.3
    if (node.min is not None and rounded < node.min) or (node.max is not None and rounded > node.max):
        return value
    return int(rounded) if rounded == int(rounded) and abs(rounded) <= MOST else rounded


def takes(node: Valued, value: Value) -> bool:
    """Whether the node can still have a value that was set before it changed."""
    match node:
        case scene.Number() | scene.Slider() if not isinstance(value, str):
            return (node.min is None or value >= node.min) and (node.max is None or value <= node.max)
        case scene.Choice() | scene.Tabs() if isinstance(value, int):
            return value < len(node.options)
        case _:
            return True


def stepped(node: scene.Number | scene.Slider, value: float, steps: float) -> float:
    """A slider stays on its steps, counted from its least; a number goes on from wherever it is."""
    to = value + steps * node.step
    return on_step(node, to) if isinstance(node, scene.Slider) else fitting(node, to)


def on_step(node: scene.Slider, value: float) -> float:
    if value >= node.max or not math.isfinite((value - node.min) / node.step):
        return fitting(node, value)
    return fitting(node, node.min + round((value - node.min) / node.step) * node.step)


def text(node: scene.Field | scene.Number, value: Value) -> str:
    """As a draft begins with it."""
    if isinstance(node, scene.Field) and node.lines == 1:
        return " ".join(str(value).splitlines())
    if isinstance(node, scene.Number) and not isinstance(value, str):
        return figure(value)
    return str(value)


def changed(state: State, node: Valued, value: Value, now: float) -> Step:
    """The person set it: shown at once, and told unless it is what was told last."""
    if value == current(state, node) and type(value) is type(current(state, node)):
        return Step(state)
    waiting = state.waiting.get(node.id)
    sent = (*(waiting.sent if waiting else ()), value)[-_MANY:]
    return Step(state.waits(node.id, Waiting(value, now, sent)), events=(Changed(id=node.id, value=value),))


def submitted(state: State, node: Valued, value: Value, now: float) -> Step:
    """Enter."""
    step = changed(state, node, value, now)
    if isinstance(node, scene.Field):
        waiting = step.state.waiting.get(node.id) or Waiting(value, now, ())
        step = step._replace(state=step.state.waits(node.id, waiting._replace(submitted=True, since=now)))
    return step.then(Step(step.state, events=(Submitted(id=node.id, value=value),)))
