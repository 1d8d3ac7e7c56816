"""Interaction: what a person's keys and pointer do to a scene. Values in, values out; nothing is drawn here."""

from compositor.interaction.answering import answered, lapsed, lapses
from compositor.interaction.canvases import let_go
from compositor.interaction.pressing import pointed, spot_at
from compositor.interaction.scrolling import coasted, to_caret
from compositor.interaction.spoken import words
from compositor.interaction.state import Ground, State, Step
from compositor.interaction.waiting import due, keyed, wishes
from compositor.interaction.writing import pasted

__all__ = [
    "Ground", "State", "Step", "answered", "coasted", "due", "keyed", "lapsed", "lapses", "let_go", "pasted", "pointed",
    "spot_at", "to_caret", "wishes", "words",
]  # fmt: skip
