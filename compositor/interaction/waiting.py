"""What happens without an input: keys that waited for an answer, and a stepper that is held down."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compositor.interaction import keying, writing
from compositor.interaction.state import AHEAD, Pressing, Step
from runtime import scene

if TYPE_CHECKING:
    from compositor.inputs import Key
    from compositor.interaction.state import Ground, State

MOST_AHEAD = 200
AGAIN = 0.08


def keyed(state: State, ground: Ground, key: Key) -> Step:
    """As keying has it, but what is typed ahead waits: the field may be empty in a moment."""
    if not key.down or state.editor is None or _until(state, ground) is None:
        return keying.keyed(state, ground, key)
    return Step(replace(state, ahead=(*state.ahead, key)[:MOST_AHEAD]))


def due(state: State, ground: Ground) -> Step:
    """What has become due."""
    step = _held(state, ground)
    while step.state.ahead and _until(step.state, ground) is None:
        key, *later = step.state.ahead
        step = step.then(keying.keyed(replace(step.state, ahead=tuple(later)), ground, key))
    return step


def wishes(state: State, ground: Ground) -> list[float]:
    """When something will be."""
    ahead = _until(state, ground) if state.ahead else None
    again = state.grip.due if isinstance(state.grip, Pressing) else None
    return [wish for wish in (ahead, again) if wish is not None]


def _until(state: State, ground: Ground) -> float | None:
    """Until when keys wait, None if they needn't."""
    waiting = state.waiting.get(state.view.focused)
    if waiting is None or not waiting.submitted or ground.now >= waiting.since + AHEAD:
        return None
    return waiting.since + AHEAD


def _held(state: State, ground: Ground) -> Step:
    grip = state.grip
    if not isinstance(grip, Pressing) or grip.due is None or ground.now < grip.due:
        return Step(state, used=False)
    state = replace(state, grip=grip._replace(due=ground.now + AGAIN))
    node, under = ground.node(grip.spot.id), state.view.hovered
    if not isinstance(node, scene.Number) or under is None or under[1:] != grip.spot[1:]:
        return Step(state, used=False)
    return writing.stepped(state, node, -1 if grip.spot.part == "less" else 1, ground.now)
