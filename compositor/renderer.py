"""The renderer: a picture becomes one instanced draw call, clipped to what changed."""

from __future__ import annotations

import ctypes
import struct

# The raw modules: a third of the import time of OpenGL.GL, which is what a cold boot waits for.
from OpenGL.raw.GL.VERSION import GL_1_0 as GL10
from OpenGL.raw.GL.VERSION import GL_1_1 as GL11
from OpenGL.raw.GL.VERSION import GL_1_5 as GL15
from OpenGL.raw.GL.VERSION import GL_2_0 as GL20
from OpenGL.raw.GL.VERSION import GL_3_0 as GL30
from OpenGL.raw.GL.VERSION import GL_3_1 as GL31
from OpenGL.raw.GL.VERSION import GL_3_3 as GL33

from compositor.atlas import AtlasFullError, Shelves
from compositor.picture import Box, Picture, Rect, Shape, Text
from compositor.typeface import coverage

ATLAS = 2048
BACKGROUND = (0.043, 0.055, 0.075)

VERTEX = """#version 330 core
layout(location=0) in vec4 rect; layout(location=1) in vec4 colour;
layout(location=2) in vec4 source; layout(location=3) in float radius;
uniform vec2 size;
out vec2 uv; out vec2 at; flat out vec2 half_size; flat out vec4 tint; flat out float round_by;
void main() {
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    vec2 p = (rect.xy + corner * rect.zw) / size * 2.0 - 1.0;
    gl_Position = vec4(p.x, -p.y, 0.0, 1.0);
    uv = source.xy + corner * source.zw;
    half_size = rect.zw * 0.5; at = (corner - 0.5) * rect.zw;
    tint = colour; round_by = radius;
}"""

# A radius below zero marks text: its alpha is the atlas' coverage, not a distance.
FRAGMENT = """#version 330 core
in vec2 uv; in vec2 at; flat in vec2 half_size; flat in vec4 tint; flat in float round_by;
uniform sampler2D atlas;
out vec4 pixel;
void main() {
    float cover;
    if (round_by < 0.0) cover = texture(atlas, uv).r;
    else {
        vec2 d = abs(at) - half_size + round_by;
        cover = clamp(0.5 - (length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - round_by), 0.0, 1.0);
    }
    pixel = vec4(tint.rgb, tint.a * cover);
}"""

_INSTANCE = struct.Struct("13f")


class ShaderError(Exception):
    """The graphics driver refused our shader; its own words say why."""


class Renderer:
    """Owns the GL objects of one context."""

    def __init__(self, size: tuple[int, int]) -> None:
        """Compile the program and make the buffers, for a screen of this size."""
        self._size = size
        self._shelves = Shelves(ATLAS, ATLAS)
        self._lines: dict[tuple[str, str, int], tuple[float, float, float, float]] = {}
        self._program = _link(VERTEX, FRAGMENT)
        self._texture = _texture()
        _instance_buffer()
        GL20.glUseProgram(self._program)
        GL20.glUniform2f(GL20.glGetUniformLocation(self._program, b"size"), *map(float, size))
        GL10.glEnable(GL11.GL_BLEND)
        GL10.glBlendFunc(GL10.GL_SRC_ALPHA, GL10.GL_ONE_MINUS_SRC_ALPHA)
        GL10.glViewport(0, 0, *size)

    def draw(self, picture: Picture, area: Rect) -> None:
        """Draw the part of the picture inside the area into the back buffer."""
        try:
            data = self._instances(picture, area)
        except AtlasFullError:
            self._shelves.clear()
            self._lines.clear()
            data = self._instances(picture, area)
        left, top = int(area.x), int(area.y)
        right, bottom = int(area.x + area.width + 1), int(area.y + area.height + 1)
        GL10.glEnable(GL10.GL_SCISSOR_TEST)
        GL10.glScissor(left, self._size[1] - bottom, right - left, bottom - top)
        GL10.glClearColor(*BACKGROUND, 1.0)
        GL10.glClear(GL10.GL_COLOR_BUFFER_BIT)
        GL15.glBufferData(GL15.GL_ARRAY_BUFFER, len(data), data, GL15.GL_STREAM_DRAW)
        GL31.glDrawArraysInstanced(GL10.GL_TRIANGLE_STRIP, 0, 4, len(data) // _INSTANCE.size)

    def pixels(self) -> bytes:
        """Read the back buffer: RGBA rows from the top down."""
        width, height = self._size
        raw = ctypes.create_string_buffer(width * height * 4)
        GL10.glReadPixels(0, 0, width, height, GL10.GL_RGBA, GL10.GL_UNSIGNED_BYTE, raw)
        row = width * 4
        return b"".join(raw.raw[y * row : (y + 1) * row] for y in range(height - 1, -1, -1))

    def _instances(self, picture: Picture, area: Rect) -> bytes:
        return b"".join(self._instance(shape) for shape in picture if shape.rect.touches(area))

    def _instance(self, shape: Shape) -> bytes:
        r = shape.rect
        match shape:
            case Box(radius=radius):
                source, kind = (0.0, 0.0, 0.0, 0.0), radius
            case Text():
                source, kind = self._line(shape), -1.0
        return _INSTANCE.pack(r.x, r.y, r.width, r.height, *shape.colour, *source, kind)

    def _line(self, shape: Text) -> tuple[float, float, float, float]:
        key = (shape.text, shape.face, shape.size)
        if key not in self._lines:
            width, height, pixels = coverage(*key)
            x, y = self._shelves.place(width, height)
            GL11.glTexSubImage2D(GL10.GL_TEXTURE_2D, 0, x, y, width, height, GL10.GL_RED, GL10.GL_UNSIGNED_BYTE, pixels)
            self._lines[key] = (x / ATLAS, y / ATLAS, width / ATLAS, height / ATLAS)
        return self._lines[key]


def _link(vertex: str, fragment: str) -> int:
    program: int = GL20.glCreateProgram()
    for kind, source in ((GL20.GL_VERTEX_SHADER, vertex), (GL20.GL_FRAGMENT_SHADER, fragment)):
        shader = GL20.glCreateShader(kind)
        text = ctypes.pointer(ctypes.create_string_buffer(source.encode()))
        pointer = ctypes.cast(text, ctypes.POINTER(ctypes.c_char))
        GL20.glShaderSource(shader, 1, ctypes.byref(pointer), None)
        GL20.glCompileShader(shader)
        GL20.glAttachShader(program, shader)
    GL20.glLinkProgram(program)
    linked = ctypes.c_int()
    GL20.glGetProgramiv(program, GL20.GL_LINK_STATUS, linked)
    if not linked.value:
        log = ctypes.create_string_buffer(4096)
        GL20.glGetProgramInfoLog(program, len(log), None, log)
        raise ShaderError(log.value.decode(errors="replace"))
    return program


def _texture() -> int:
    name = ctypes.c_uint()
    GL11.glGenTextures(1, name)
    GL11.glBindTexture(GL10.GL_TEXTURE_2D, name.value)
    GL10.glPixelStorei(GL10.GL_UNPACK_ALIGNMENT, 1)
    for option in (GL10.GL_TEXTURE_MIN_FILTER, GL10.GL_TEXTURE_MAG_FILTER):
        GL10.glTexParameteri(GL10.GL_TEXTURE_2D, option, GL10.GL_LINEAR)
    GL10.glTexImage2D(GL10.GL_TEXTURE_2D, 0, GL30.GL_R8, ATLAS, ATLAS, 0, GL10.GL_RED, GL10.GL_UNSIGNED_BYTE, None)
    return name.value


def _instance_buffer() -> None:
    array, buffer = ctypes.c_uint(), ctypes.c_uint()
    GL30.glGenVertexArrays(1, array)
    GL30.glBindVertexArray(array.value)
    GL15.glGenBuffers(1, buffer)
    GL15.glBindBuffer(GL15.GL_ARRAY_BUFFER, buffer.value)
    for slot, (count, offset) in enumerate(((4, 0), (4, 16), (4, 32), (1, 48))):
        GL20.glEnableVertexAttribArray(slot)
        GL20.glVertexAttribPointer(slot, count, GL10.GL_FLOAT, 0, _INSTANCE.size, ctypes.c_void_p(offset))
        GL33.glVertexAttribDivisor(slot, 1)
