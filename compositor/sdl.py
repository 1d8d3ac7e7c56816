"""SDL, where pygame has no name for it: windows beside the first, which the same context draws."""

from __future__ import annotations

import ctypes
import re
from ctypes import POINTER, byref, c_char_p, c_int, c_uint32, c_void_p
from pathlib import Path

# SDL_video.h
_FULLSCREEN_DESKTOP, _OPENGL, _HIDDEN = 0x1001, 0x2, 0x8
_CENTERED, _UNDEFINED = 0x2FFF0000, 0x1FFF0000
_LIBRARY = re.compile(r"\S*/libSDL2-2[^/\s]*$", re.MULTILINE)
_CALLS: tuple[tuple[str, object, tuple[object, ...]], ...] = (
    ("GetError", c_char_p, ()),
    ("CreateWindow", c_void_p, (c_char_p, c_int, c_int, c_int, c_int, c_uint32)),
    ("GetWindowSize", None, (c_void_p, POINTER(c_int), POINTER(c_int))),
    ("GetWindowDisplayIndex", c_int, (c_void_p,)),
    ("GL_GetCurrentWindow", c_void_p, ()),
    ("GL_GetCurrentContext", c_void_p, ()),
    ("GL_MakeCurrent", c_int, (c_void_p, c_void_p)),
    ("GL_SwapWindow", None, (c_void_p,)),
)


class SdlError(Exception):
    """In SDL's words."""


class Window:
    """One that pictures can be shown in; SDL owns it, and frees it when its video ends."""

    def __init__(self, library: ctypes.CDLL, handle: int, context: int) -> None:
        self._library = library
        self._handle, self._context = c_void_p(handle), c_void_p(context)

    @property
    def size(self) -> tuple[int, int]:
        width, height = c_int(), c_int()
        self._library.SDL_GetWindowSize(self._handle, byref(width), byref(height))
        return width.value, height.value

    @property
    def display(self) -> int:
        """The number of the screen that it is on."""
        index: int = self._library.SDL_GetWindowDisplayIndex(self._handle)
        return index

    def use(self) -> None:
        """What is drawn goes there from now on."""
        if self._library.SDL_GL_MakeCurrent(self._handle, self._context):
            raise SdlError(_error(self._library))

    def swap(self) -> None:
        """Show what was drawn, while it is in use."""
        self._library.SDL_GL_SwapWindow(self._handle)

    def take_size(self) -> None:
        """On KMS a window gets the surface that counts with its first swap: what was drawn before it is lost.

        See egl_surface_dirty in SDL_kmsdrmopengles.c.
        """
        self.use()
        self.swap()

    def on_display(self, index: int) -> Window:
        """Another one, over all of that screen."""
        return self._beside(_CENTERED | index, (1, 1), _FULLSCREEN_DESKTOP)

    def of_size(self, size: tuple[int, int]) -> Window:
        """Another one that is on no screen."""
        return self._beside(_UNDEFINED, size, _HIDDEN)

    def _beside(self, place: int, size: tuple[int, int], flags: int) -> Window:
        handle = self._library.SDL_CreateWindow(b"Wisp", place, place, *size, flags | _OPENGL)
        if not handle:
            raise SdlError(_error(self._library))
        return Window(self._library, handle, self._context.value or 0)


def current() -> Window:
    """The one that pygame made."""
    library = _loaded()
    return Window(library, library.SDL_GL_GetCurrentWindow(), library.SDL_GL_GetCurrentContext())


def _loaded() -> ctypes.CDLL:
    """The very library that pygame brought: another one wouldn't know of its windows."""
    found = _LIBRARY.search(Path("/proc/self/maps").read_text())
    assert found  # noqa: S101 - pygame's video has begun
    library = ctypes.CDLL(found[0])
    for name, result, arguments in _CALLS:
        call = getattr(library, f"SDL_{name}")
        call.restype, call.argtypes = result, arguments
    return library


def _error(library: ctypes.CDLL) -> str:
    words: bytes = library.SDL_GetError()
    return words.decode(errors="replace")
