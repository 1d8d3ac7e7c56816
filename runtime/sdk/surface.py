"""A surface: what a canvas is as a whole, and the person's hand on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from runtime.sdk import mistakes
from runtime.sdk.paints import Paints
from runtime.sdk.part import number_of

if TYPE_CHECKING:
    from types import TracebackType

    from runtime.sdk.pointer import Mouse, Point


class Surface(Paints):
    def clear(self, color: object = None, **_unknown: object) -> None:
        """Takes away what was drawn; with a colour, paints the ground."""
        self._end = 0
        self._node.fields["texts"], self._node.fields["images"] = [], []
        if color is not None:
            self.background(color)

    def background(self, color: object = None, *more: object) -> None:
        self._node.fields["background"] = self._named((color, *more) if more else color)

    fill = background
    set_background = background

    def color(self, color: object = None, *more: object) -> None:
        """What follows is drawn in it."""
        self._color = self._colors[None] = self._paint((color, *more) if more else color)

    set_color = color
    stroke = color
    pen = color

    def line_width(self, width: Any = 2) -> None:
        self._line_width = number_of(width, 2)

    def push(self) -> Self:
        """What follows up to pop() may be moved, turned and scaled."""
        self._transform.push()
        return self

    save = push

    def pop(self) -> None:
        self._transform.pop()

    restore = pop

    def translate(self, x: Any, y: Any = 0) -> None:
        self._transform.translate(number_of(x), number_of(y))

    move = translate

    def rotate(self, degrees: Any) -> None:
        """Around the origin, clockwise."""
        self._transform.rotate(number_of(degrees))

    def scale(self, x: Any, y: Any = None) -> None:
        self._transform.scale(number_of(x, 1), number_of(x if y is None else y, 1))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _k: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None) -> None:
        """`with c.push():` ends with a pop."""
        self._transform.pop()

    @property
    def mouse(self) -> Mouse:
        """Where the pointer is, and whether it is down."""
        self._program.pointed.add(self._node.id)
        if self._mouse.clicked or self._mouse.released:
            self._program.running.notice()
        return self._mouse

    pointer = mouse
    touch = mouse

    @property
    def clicked(self) -> Point | None:
        """Where it was pressed, in the call in which it was; else None."""
        return self.mouse.pos if self.mouse.clicked else None

    tapped = clicked
    click = clicked
    tap = clicked

    @property
    def drag(self) -> tuple[float, float, float, float] | None:
        """x1, y1, x2, y2 of what a held pointer has moved since the last call, else None."""
        return self.mouse.drag

    @property
    def mouse_x(self) -> float:
        return self.mouse.x

    @property
    def mouse_y(self) -> float:
        return self.mouse.y

    @property
    def mouse_down(self) -> bool:
        return self.mouse.down

    @property
    def keys(self) -> set[str]:
        return self._program.ui.keys

    def key(self, name: object = None) -> Any:
        """True while the key is held."""
        return self._program.ui.key(name)

    def pressed(self, name: object = None) -> Any:
        """True once, when the key went down."""
        return self._program.ui.pressed(name)

    def __getattr__(self, name: str) -> Any:
        hint = mistakes.nearest(name, [known for known in dir(type(self)) if not known.startswith("_")])
        raise AttributeError(f"canvas.{name} doesn't exist" + (f"; did you mean canvas.{hint}?" if hint else ""))
