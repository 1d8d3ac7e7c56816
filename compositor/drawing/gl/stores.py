"""Stores: what lies on the graphics card, for as long as somebody on this side uses it."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary, finalize

from OpenGL.raw.GL.VERSION import GL_1_0 as GL10
from OpenGL.raw.GL.VERSION import GL_1_1 as GL11
from OpenGL.raw.GL.VERSION import GL_1_3 as GL13
from OpenGL.raw.GL.VERSION import GL_1_5 as GL15
from OpenGL.raw.GL.VERSION import GL_2_0 as GL20
from OpenGL.raw.GL.VERSION import GL_3_0 as GL30
from OpenGL.raw.GL.VERSION import GL_3_3 as GL33

from compositor.drawing.picture import Drawing, Shapes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.drawing.atlas import Sheet
    from compositor.drawing.picture import Picture

_SPARE = 64
"""So many unused buffers are kept for the next pictures."""


class _Attribute(NamedTuple):
    numbers: int
    kind: int
    offset: int
    whole: bool = False
    normalized: bool = False


_SHAPES = (
    _Attribute(4, GL10.GL_FLOAT, 0),
    _Attribute(4, GL10.GL_FLOAT, 16),
    _Attribute(4, GL10.GL_SHORT, 32),
    _Attribute(4, GL10.GL_UNSIGNED_BYTE, 40, normalized=True),
    _Attribute(4, GL10.GL_UNSIGNED_BYTE, 44, normalized=True),
    _Attribute(1, GL10.GL_UNSIGNED_INT, 48, whole=True),
)
_DRAWING = (
    _Attribute(2, GL10.GL_UNSIGNED_BYTE, 0, whole=True),
    _Attribute(1, GL10.GL_UNSIGNED_SHORT, 2, whole=True),
    _Attribute(4, GL10.GL_SHORT, 4, whole=True),
    _Attribute(2, GL10.GL_SHORT, 12, whole=True),
    _Attribute(4, GL10.GL_UNSIGNED_BYTE, 16, normalized=True),
)


class Upload(NamedTuple):
    """A run of records on the card."""

    run: Shapes | Drawing
    array: int
    records: int


class _Buffer(NamedTuple):
    array: int
    buffer: int


class Buffers:
    """A picture's records, uploaded once. The buffers of pictures that are gone serve those that come."""

    def __init__(self) -> None:
        self._uploads = WeakKeyDictionary["Picture", tuple[Upload, ...]]()
        self._spare: dict[tuple[_Attribute, ...], list[_Buffer]] = {_SHAPES: [], _DRAWING: []}
        self.alive = 0

    def of(self, picture: Picture) -> tuple[Upload, ...]:
        uploads = self._uploads.get(picture)
        if uploads is None:
            uploads = self._uploads[picture] = self._upload(picture)
        return uploads

    def _upload(self, picture: Picture) -> tuple[Upload, ...]:
        uploads = []
        for run in picture.runs:
            layout = _SHAPES if isinstance(run, Shapes) else _DRAWING
            spare = self._spare[layout]
            buffer = spare.pop() if spare else self._made(layout)
            GL15.glBindBuffer(GL15.GL_ARRAY_BUFFER, buffer.buffer)
            GL15.glBufferData(GL15.GL_ARRAY_BUFFER, len(run.data), run.data, GL15.GL_STREAM_DRAW)
            finalize(picture, self._gone, layout, buffer).atexit = False
            uploads.append(Upload(run, buffer.array, len(run.data) // _size(layout)))
        return tuple(uploads)

    def _gone(self, layout: tuple[_Attribute, ...], buffer: _Buffer) -> None:
        self._spare[layout].append(buffer)

    def tidy(self) -> None:
        """Give back what would only lie around."""
        for spare in self._spare.values():
            for buffer in spare[_SPARE:]:
                GL30.glDeleteVertexArrays(1, ctypes.c_uint(buffer.array))
                GL15.glDeleteBuffers(1, ctypes.c_uint(buffer.buffer))
                self.alive -= 1
            del spare[_SPARE:]

    def _made(self, layout: Sequence[_Attribute]) -> _Buffer:
        array, buffer = ctypes.c_uint(), ctypes.c_uint()
        GL30.glGenVertexArrays(1, array)
        GL30.glBindVertexArray(array.value)
        GL15.glGenBuffers(1, buffer)
        GL15.glBindBuffer(GL15.GL_ARRAY_BUFFER, buffer.value)
        size = _size(layout)
        for slot, (count, kind, offset, whole, normalized) in enumerate(layout):
            GL20.glEnableVertexAttribArray(slot)
            if whole:
                GL30.glVertexAttribIPointer(slot, count, kind, size, ctypes.c_void_p(offset))
            else:
                GL20.glVertexAttribPointer(slot, count, kind, normalized, size, ctypes.c_void_p(offset))
            GL33.glVertexAttribDivisor(slot, 1)
        self.alive += 1
        return _Buffer(array.value, buffer.value)


_WIDTHS = {
    GL10.GL_FLOAT: 4,
    GL10.GL_UNSIGNED_INT: 4,
    GL10.GL_SHORT: 2,
    GL10.GL_UNSIGNED_SHORT: 2,
    GL10.GL_UNSIGNED_BYTE: 1,
}


def _size(layout: Sequence[_Attribute]) -> int:
    return sum(_WIDTHS[attribute.kind] * attribute.numbers for attribute in layout)


class Textures:
    """A sheet's pixels, of which only those go up that were added."""

    def __init__(self) -> None:
        self._names = WeakKeyDictionary["Sheet", int]()
        self._smooth = WeakKeyDictionary["Sheet", bool]()
        self._gone: list[int] = []

    def bind(self, sheet: Sheet, unit: int, *, smooth: bool) -> None:
        """Make the sheet that of a unit, with all that is on it by now; smooth between its pixels or not."""
        GL13.glActiveTexture(GL13.GL_TEXTURE0 + unit)
        name = self._names.get(sheet)
        if name is None:
            sheet.rows = (0, sheet.height)
            name = self._names[sheet] = _texture(sheet)
            finalize(sheet, self._gone.append, name).atexit = False
        else:
            GL11.glBindTexture(GL10.GL_TEXTURE_2D, name)
        if self._smooth.get(sheet) is not smooth:
            self._smooth[sheet] = smooth
            for which in (GL10.GL_TEXTURE_MIN_FILTER, GL10.GL_TEXTURE_MAG_FILTER):
                GL10.glTexParameteri(GL10.GL_TEXTURE_2D, which, GL10.GL_LINEAR if smooth else GL10.GL_NEAREST)
        first, last = sheet.taken()
        if last > first:
            _send(sheet, first, last)

    def tidy(self) -> None:
        for name in self._gone:
            GL11.glDeleteTextures(1, ctypes.c_uint(name))
        self._gone.clear()


def _texture(sheet: Sheet) -> int:
    name = ctypes.c_uint()
    GL11.glGenTextures(1, name)
    GL11.glBindTexture(GL10.GL_TEXTURE_2D, name.value)
    for which in (GL10.GL_TEXTURE_WRAP_S, GL10.GL_TEXTURE_WRAP_T):
        GL10.glTexParameteri(GL10.GL_TEXTURE_2D, which, _CLAMP_TO_EDGE)
    inner, outer = _FORMATS[sheet.channels]
    size = sheet.width, sheet.height
    GL10.glTexImage2D(GL10.GL_TEXTURE_2D, 0, inner, *size, 0, outer, GL10.GL_UNSIGNED_BYTE, None)
    return name.value


def _send(sheet: Sheet, first: int, last: int) -> None:
    GL10.glPixelStorei(GL10.GL_UNPACK_ALIGNMENT, 1)
    row = sheet.width * sheet.channels
    pixels = bytes(memoryview(sheet.pixels)[first * row : last * row])
    _, outer = _FORMATS[sheet.channels]
    size = sheet.width, last - first
    GL11.glTexSubImage2D(GL10.GL_TEXTURE_2D, 0, 0, first, *size, outer, GL10.GL_UNSIGNED_BYTE, pixels)


_CLAMP_TO_EDGE = 0x812F
_FORMATS = {1: (GL30.GL_R8, GL10.GL_RED), 4: (GL11.GL_RGBA8, GL10.GL_RGBA)}
