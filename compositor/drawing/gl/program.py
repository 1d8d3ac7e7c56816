"""Programs: shaders compiled and linked, and the numbers that are set for a whole call."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

# The raw modules: a third of the import time of OpenGL.GL, which is what a cold boot waits for.
from OpenGL.raw.GL.VERSION import GL_2_0 as GL20

if TYPE_CHECKING:
    from compositor.drawing.picture import Layer

_LOG = 4096


class ShaderError(Exception):
    """The graphics driver refused our shader; its own words say why."""


class Program:
    def __init__(self, vertex: str, fragment: str) -> None:
        self._name = _link(vertex, fragment)
        self._places: dict[bytes, int] = {}
        self.layer: Layer | None = None
        """The one that it was told the place of."""
        self.sheets: object = None
        """The sizes of the sheets that it was told."""

    def use(self) -> None:
        GL20.glUseProgram(self._name)

    def place(self, uniform: bytes) -> int:
        """Where a uniform is set; below zero where the driver found no use of it."""
        place = self._places.get(uniform)
        if place is None:
            place = self._places[uniform] = GL20.glGetUniformLocation(self._name, uniform)
        return place


def _link(vertex: str, fragment: str) -> int:
    program: int = GL20.glCreateProgram()
    for kind, source in ((GL20.GL_VERTEX_SHADER, vertex), (GL20.GL_FRAGMENT_SHADER, fragment)):
        shader = GL20.glCreateShader(kind)
        text = ctypes.pointer(ctypes.create_string_buffer(source.encode()))
        pointer = ctypes.cast(text, ctypes.POINTER(ctypes.c_char))
        GL20.glShaderSource(shader, 1, ctypes.byref(pointer), None)
        GL20.glCompileShader(shader)
        GL20.glAttachShader(program, shader)
        GL20.glDeleteShader(shader)
    GL20.glLinkProgram(program)
    linked = ctypes.c_int()
    GL20.glGetProgramiv(program, GL20.GL_LINK_STATUS, linked)
    if not linked.value:
        raise ShaderError(_log(program))
    return program


def _log(program: int) -> str:
    """What the linker says, and each of the compilers before it."""
    text = ctypes.create_string_buffer(_LOG)
    GL20.glGetProgramInfoLog(program, _LOG, None, text)
    said = [text.value]
    count, shaders = ctypes.c_int(), (ctypes.c_uint * 2)()
    GL20.glGetAttachedShaders(program, 2, count, shaders)
    for shader in shaders[: count.value]:
        GL20.glGetShaderInfoLog(shader, _LOG, None, text)
        said.append(text.value)
    return b"\n".join(said).decode(errors="replace")
