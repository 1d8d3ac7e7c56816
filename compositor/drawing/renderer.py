"""The renderer: layers drawn into areas of the screen, with the fewest pixels coloured twice."""

from __future__ import annotations

import ctypes
import math
from typing import TYPE_CHECKING

from OpenGL.raw.GL.VERSION import GL_1_0 as GL10
from OpenGL.raw.GL.VERSION import GL_1_1 as GL11
from OpenGL.raw.GL.VERSION import GL_2_0 as GL20
from OpenGL.raw.GL.VERSION import GL_3_0 as GL30
from OpenGL.raw.GL.VERSION import GL_3_1 as GL31

from compositor.drawing.damage import visible
from compositor.drawing.gl import shaders
from compositor.drawing.gl.program import Program
from compositor.drawing.gl.stores import Buffers, Textures
from compositor.drawing.picture import Drawing
from compositor.drawing.records import FLAT, PLAIN, RICH, SOLID
from compositor.geometry import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.drawing.atlas import Sheet
    from compositor.drawing.gl.stores import Upload
    from compositor.drawing.picture import Layer, Shapes
    from compositor.style import Colour

_FRAGMENTS = {SOLID: shaders.FLAT, FLAT: shaders.FLAT, PLAIN: shaders.PLAIN, RICH: shaders.RICH}
_AXES = {0: (1, 0, 0, 1), 90: (0, -1, 1, 0), 180: (-1, 0, 0, -1), 270: (0, 1, -1, 0)}
"""By how far the screen is turned clockwise: where x and y of a picture go on it."""


class Renderer:
    """Owns all that is on the graphics card. `size` is what pictures see, before the screen is turned."""

    def __init__(self) -> None:
        self.size, self._rotation = (0, 0), 0
        self._programs: dict[tuple[bool, int], Program] = {}
        self._program: Program | None = None
        self._hides = False
        self._scissor: tuple[int, int, int, int] | None = None
        """What was cut out last."""
        """Whether pixels are replaced instead of blended."""
        self._buffers, self._textures = Buffers(), Textures()
        GL10.glEnable(GL10.GL_BLEND)
        GL10.glBlendFunc(GL11.GL_ONE, GL10.GL_ONE_MINUS_SRC_ALPHA)
        GL10.glEnable(GL10.GL_SCISSOR_TEST)

    def place(self, size: tuple[int, int], rotation: int = 0) -> None:
        """Draw for a screen of this size from now on, turned clockwise by so many degrees."""
        if (size, rotation) == (self.size, self._rotation):
            return
        self.size, self._rotation, self._scissor = size, rotation, None
        for program in self._programs.values():
            self._prepare(program)
        GL10.glViewport(0, 0, *self._turned_size)

    @property
    def _turned_size(self) -> tuple[int, int]:
        width, height = self.size
        return (height, width) if self._rotation % 180 else (width, height)

    def draw(self, layers: Sequence[Layer], areas: Sequence[Rect], background: Colour) -> None:
        """Into the back buffer, in these areas and nowhere else."""
        plan, bare = visible(layers, areas)
        red, green, blue, _ = background
        GL10.glClearColor(red / 255, green / 255, blue / 255, 1.0)
        for area in bare:
            if self._cut(area):
                GL10.glClear(GL10.GL_COLOR_BUFFER_BIT)
        self._program = None
        for program in self._programs.values():
            program.layer = None
        for layer, parts in plan:
            for upload in self._buffers.of(layer.picture):
                self._call(layer, upload, parts)
        self._buffers.tidy()
        self._textures.tidy()

    def _call(self, layer: Layer, upload: Upload, parts: Sequence[Rect]) -> None:
        run = upload.run
        program = self._take_program(run, hides=run.brush == SOLID and layer.opacity >= 1)
        if program.layer is not layer:
            program.layer = layer
            GL20.glUniform4f(program.place(b"place"), layer.x, layer.y, layer.scale, layer.opacity)
        if isinstance(run, Drawing):
            origin = layer.on_screen(Rect(run.x, run.y, 0, 0))
            GL20.glUniform3f(program.place(b"origin"), origin.x, origin.y, layer.scale * run.scale / 8)
            if run.images and run.images.places:
                self._place_images(program, run.images)
        exact = layer.scale == 1 and not isinstance(run, Drawing)
        self._take_sheets(program, run, exact=exact)
        GL30.glBindVertexArray(upload.array)
        clip = layer.on_screen(run.clip) if run.clip else None
        for part in parts:
            inner = part.meet(clip) if clip else part
            if inner and self._cut(inner):
                GL31.glDrawArraysInstanced(GL10.GL_TRIANGLE_STRIP, 0, 4, upload.records)

    def _take_program(self, run: Shapes | Drawing, *, hides: bool) -> Program:
        key = isinstance(run, Drawing), run.brush
        program = self._programs.get(key)
        if program is None:
            vertex = shaders.DRAWING if isinstance(run, Drawing) else shaders.SHAPES
            program = self._programs[key] = Program(vertex, _FRAGMENTS[run.brush])
            self._prepare(program)
            self._program = program
        if program is not self._program:
            program.use()
            self._program = program
        if hides is not self._hides:
            (GL10.glDisable if hides else GL10.glEnable)(GL10.GL_BLEND)
            self._hides = hides
        return program

    def _take_sheets(self, program: Program, run: Shapes | Drawing, *, exact: bool) -> None:
        """`exact`: each pixel of a letter falls on one of the screen."""
        masks, images = run.masks, run.images
        if masks:
            self._textures.bind(masks, 0, smooth=not exact)
        if images:
            self._textures.bind(images, 1, smooth=images.smooth)
        sheets = (masks and (masks.width, masks.height), images and (images.width, images.height))
        if program.sheets != sheets:
            program.sheets = sheets
            sizes = ((1 / size[0], 1 / size[1]) if size else (0.0, 0.0) for size in sheets)
            GL20.glUniform4f(program.place(b"texel"), *next(sizes), *next(sizes))

    def _place_images(self, program: Program, sheet: Sheet) -> None:
        numbers = [float(number) for place in sheet.places for number in place]
        GL20.glUniform4fv(program.place(b"images"), len(sheet.places), (ctypes.c_float * len(numbers))(*numbers))

    def _cut(self, area: Rect) -> bool:
        """Draw only there, to whole pixels; False where that is nothing."""
        left, top = max(0, math.floor(area.x)), max(0, math.floor(area.y))
        right, bottom = min(self.size[0], math.ceil(area.right)), min(self.size[1], math.ceil(area.bottom))
        if right <= left or bottom <= top:
            return False
        if self._scissor != (left, top, right, bottom):
            self._scissor = left, top, right, bottom
            GL10.glScissor(*self._turned(left, top, right, bottom))
        return True

    def _turned(self, left: int, top: int, right: int, bottom: int) -> tuple[int, int, int, int]:
        """As OpenGL counts: from the lower left corner of the turned screen."""
        width, height = self.size
        if self._rotation == 90:  # noqa: PLR2004 - degrees
            left, top, right, bottom = height - bottom, left, height - top, right
        elif self._rotation == 180:  # noqa: PLR2004
            left, top, right, bottom = width - right, height - bottom, width - left, height - top
        elif self._rotation == 270:  # noqa: PLR2004
            left, top, right, bottom = top, width - right, bottom, width - left
        return left, self._turned_size[1] - bottom, right - left, bottom - top

    def _prepare(self, program: Program) -> None:
        program.use()
        xx, xy, yx, yy = _AXES[self._rotation]
        width, height = self._turned_size
        GL20.glUniform4f(program.place(b"axes"), 2 * xx / width, 2 * xy / width, -2 * yx / height, -2 * yy / height)
        across = -1.0 if xx + xy > 0 else 1.0
        down = 1.0 if yx + yy > 0 else -1.0
        GL20.glUniform2f(program.place(b"shift"), across, down)
        GL20.glUniform1i(program.place(b"masks"), 0)
        GL20.glUniform1i(program.place(b"pictures"), 1)

    def flush(self) -> None:
        """Let the graphics card begin with what it was told."""
        GL10.glFlush()

    def pixels(self) -> bytes:
        """Read the back buffer: RGBA rows from the top down, as the screen has them."""
        width, height = self._turned_size
        raw = ctypes.create_string_buffer(width * height * 4)
        GL10.glReadPixels(0, 0, width, height, GL10.GL_RGBA, GL10.GL_UNSIGNED_BYTE, raw)
        row = width * 4
        return b"".join(raw.raw[y * row : (y + 1) * row] for y in range(height - 1, -1, -1))
