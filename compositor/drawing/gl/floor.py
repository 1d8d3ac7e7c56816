"""The floor: the least that a program can draw, to compare with."""

from __future__ import annotations

import ctypes

import pygame.display
from OpenGL.raw.GL.VERSION import GL_1_0 as GL10
from OpenGL.raw.GL.VERSION import GL_1_1 as GL11
from OpenGL.raw.GL.VERSION import GL_3_0 as GL30

from compositor.drawing.gl.program import Program
from compositor.drawing.gl.shaders import VERSION

_VERTEX = f"""{VERSION}
void main() {{ gl_Position = vec4(gl_VertexID - 1, (gl_VertexID & 1) * 2 - 1, 0.0, 2.0); }}"""
_FRAGMENT = f"""{VERSION}
out vec4 pixel;
void main() {{ pixel = vec4(0.4, 0.8, 0.7, 1.0); }}"""


class Triangle:
    """On a cleared screen, in the context that is current."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._program = Program(_VERTEX, _FRAGMENT)
        array = ctypes.c_uint()
        GL30.glGenVertexArrays(1, array)
        GL30.glBindVertexArray(array.value)
        GL10.glDisable(GL10.GL_SCISSOR_TEST)
        GL10.glViewport(0, 0, *size)

    def draw(self) -> None:
        GL10.glClear(GL10.GL_COLOR_BUFFER_BIT)
        self._program.use()
        GL11.glDrawArrays(GL10.GL_TRIANGLES, 0, 3)
        pygame.display.flip()
        finish()


def finish() -> None:
    """Wait until all is drawn."""
    GL10.glFinish()


def driver() -> str:
    """What draws: a graphics card, or a processor in its place."""
    address: bytes | None = ctypes.cast(GL10.glGetString(GL10.GL_RENDERER), ctypes.c_char_p).value
    return (address or b"").decode(errors="replace")
