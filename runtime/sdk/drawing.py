"""Drawing: the canvas, and what is drawn straight on `ui`, which goes on the last canvas or a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from runtime.sdk.canvas import Canvas
from runtime.sdk.part import Part, number_of
from runtime.sdk.pointer import Mouse

if TYPE_CHECKING:
    from runtime.sdk.pointer import Point

WIDTH, HEIGHT, MAX_SIDE = 400, 300, 4096


class Drawing(Part):
    def canvas(self, width: object = WIDTH, height: object = None, background: object = None, **unknown: Any) -> Canvas:
        """A surface to draw on; its corner at the upper left is 0, 0."""
        if isinstance(width, (tuple, list)):
            width, height = width
        background = unknown.pop("bg", unknown.pop("color", unknown.pop("fill", background)))
        self._unknown("canvas", {key: value for key, value in unknown.items() if key not in {"key", "keys"}})
        sides = [number_of(width, WIDTH), number_of(HEIGHT if height is None else height, HEIGHT)]
        wide, high = (int(min(max(side, 1), MAX_SIDE)) for side in sides)
        node = self._draw(
            "canvas",
            "",
            width=wide,
            height=high,
            background=self._color(background),
            drawing="",
            texts=[],
            images=[],
            keys=False,
        )
        canvas = Canvas(self._program, node, self._program.mice.setdefault(node.id, Mouse()))
        self._program.running.canvases.append(canvas)
        return canvas

    def line(
        self,
        x1: Any,
        y1: Any = None,
        x2: Any = None,
        y2: Any = None,
        color: object = None,
        width: Any = None,
        **unknown: Any,
    ) -> None:
        self._surface().line(x1, y1, x2, y2, color, width, **unknown)

    def circle(self, x: Any, y: Any = 0, r: Any = 10, color: object = None, **unknown: Any) -> None:
        self._surface().circle(x, y, r, color, **unknown)

    def ellipse(self, x: Any, y: Any = 0, rx: Any = 20, ry: Any = None, color: object = None, **unknown: Any) -> None:
        self._surface().ellipse(x, y, rx, ry, color, **unknown)

    oval = ellipse

    def rect(self, x: Any, y: Any = 0, w: Any = 10, h: Any = None, color: object = None, **unknown: Any) -> None:
        self._surface().rect(x, y, w, h, color, **unknown)

    rectangle = rect

    def arc(
        self, x: Any, y: Any = 0, r: Any = 10, start: Any = 0, end: Any = 360, color: object = None, **unknown: Any
    ) -> None:
        self._surface().arc(x, y, r, start, end, color, **unknown)

    def poly(self, points: Any, color: object = None, **unknown: Any) -> None:
        self._surface().poly(points, color=color, **unknown)

    polygon = poly

    def draw_text(
        self, x: Any, y: Any = 0, text: Any = "", size: Any = 16, color: object = None, **unknown: Any
    ) -> None:
        self._surface().text(x, y, text, size, color, **unknown)

    def background(self, color: object = None, *more: object) -> None:
        self._surface().background(color, *more)

    @property
    def mouse(self) -> Mouse:
        """The pointer on the last canvas."""
        return self._surface().mouse

    @property
    def clicked(self) -> Point | None:
        return self._surface().clicked

    @property
    def width(self) -> _Side:
        """Of the last canvas."""
        return _Side(self._canvases()[-1].width if self._canvases() else WIDTH)

    @property
    def height(self) -> _Side:
        return _Side(self._canvases()[-1].height if self._canvases() else HEIGHT)

    def color(self, red: Any = 0, green: Any = None, blue: Any = None, alpha: Any = None, **unknown: object) -> Any:
        """A colour of its parts, or by name."""
        self._unknown("color", unknown)
        return red if green is None else tuple(part for part in (red, green, blue or 0, alpha) if part is not None)

    rgb = color

    def update(self, *_unused: object, **unknown: object) -> None:
        """Nothing: what is drawn shows by itself."""
        self._unknown("update", unknown)

    refresh = update
    render = update
    redraw = update
    run = update
    rerun = update
    flush = update

    def _canvases(self) -> list[Canvas]:
        return self._program.running.canvases

    def _surface(self) -> Canvas:
        return self._canvases()[-1] if self._canvases() else self.canvas()


class _Side(int):
    """A number that may also be called, as `ui.width()`."""

    def __call__(self) -> int:
        return int(self)
