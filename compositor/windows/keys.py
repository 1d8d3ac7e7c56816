"""The keys that are for windows, whatever a window itself makes of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from compositor.inputs import Key, Mods

if TYPE_CHECKING:
    from compositor.windows.desk import Direction

Act: TypeAlias = Literal[
    "switch", "switch-back", "overview", "tile", "hide-all", "hide", "close", "whole-screen", "permissions"
]  # fmt: skip


class Step(NamedTuple):
    """Snap, move or stretch the focused window, or bring it over to the screen that lies there."""

    how: Literal["snap", "move", "stretch", "over"]
    direction: Direction


class Nth(NamedTuple):
    number: int


_SUPER, _ALT = Mods(super=True), Mods(alt=True)
_ARROWS: tuple[Direction, ...] = ("left", "right", "up", "down")

_ACTS: dict[tuple[str, Mods], Act | Step | Nth] = {
    ("tab", _ALT): "switch",
    ("tab", _ALT._replace(shift=True)): "switch-back",
    ("tab", _SUPER): "overview",
    ("t", _SUPER): "tile",
    ("d", _SUPER): "hide-all",
    ("m", _SUPER): "hide",
    ("h", _SUPER): "hide",
    ("q", _SUPER): "close",
    ("f4", _ALT): "close",
    ("f11", Mods()): "whole-screen",
    ("i", _SUPER): "permissions",
    **{(arrow, _SUPER): Step("snap", arrow) for arrow in _ARROWS},
    **{(arrow, _SUPER._replace(ctrl=True)): Step("move", arrow) for arrow in _ARROWS},
    **{(arrow, _SUPER._replace(shift=True)): Step("over", arrow) for arrow in _ARROWS},
    **{(arrow, _SUPER._replace(ctrl=True, shift=True)): Step("stretch", arrow) for arrow in _ARROWS},
    **{(str(number), _SUPER): Nth(number) for number in range(1, 10)},
}


def repeats(act: Act | Step | Nth) -> bool:
    """Whether it is done again and again while its key is held down; nobody wants to close window after window."""
    return isinstance(act, Step) or act in {"switch", "switch-back"}


def meant(key: Key) -> Act | Step | Nth | None:
    """What a key going down asks for."""
    return _ACTS.get((key.name, key.mods)) if key.down else None
