"""The context: how old its back buffer is, and whether it is still there."""

from __future__ import annotations

import ctypes
import os
from typing import TYPE_CHECKING

from OpenGL.raw.GL.VERSION import GL_1_0 as GL10

if TYPE_CHECKING:
    from collections.abc import Callable

_EGL_DRAW, _EGL_BUFFER_AGE = 0x3059, 0x313D
_OUT_OF_MEMORY, _CONTEXT_LOST = 0x0505, 0x0507


class Context:
    """The one that is current when this is made."""

    def __init__(self, *, kept: bool) -> None:
        """`kept`: nothing is swapped, what was drawn stays in the one buffer that there is."""
        self.age: Callable[[], int] = lambda: int(kept)
        """How many swaps ago the back buffer was last shown; 0 where nobody knows."""
        self._reset: Callable[[], int] = lambda: 0
        if os.environ.get("PYOPENGL_PLATFORM") == "egl":
            egl = ctypes.CDLL("libEGL.so.1")
            self.age = self.age if kept else _age(egl)
            self._reset = _reset(egl)

    def lost(self) -> bool:
        """Whether the graphics card forgot all that it was given: it was reset, or its driver gave up."""
        error: int = GL10.glGetError()
        return error in {_OUT_OF_MEMORY, _CONTEXT_LOST} or self._reset() != 0


def _age(egl: ctypes.CDLL) -> Callable[[], int]:
    egl.eglGetCurrentDisplay.restype = egl.eglGetCurrentSurface.restype = ctypes.c_void_p
    display = ctypes.c_void_p(egl.eglGetCurrentDisplay())
    value = ctypes.c_int()

    def age() -> int:
        surface = ctypes.c_void_p(egl.eglGetCurrentSurface(_EGL_DRAW))
        ok = egl.eglQuerySurface(display, surface, _EGL_BUFFER_AGE, ctypes.byref(value))
        return value.value if ok else 0

    return age


def _reset(egl: ctypes.CDLL) -> Callable[[], int]:
    """KHR_robustness, where the driver has it."""
    egl.eglGetProcAddress.restype = ctypes.c_void_p
    address = egl.eglGetProcAddress(b"glGetGraphicsResetStatus") or egl.eglGetProcAddress(
        b"glGetGraphicsResetStatusKHR"
    )
    return ctypes.CFUNCTYPE(ctypes.c_uint)(address) if address else lambda: 0
