"""The display: one window or screen, its GL context, and the swap."""

from __future__ import annotations

import ctypes
import os
from collections import deque
from typing import TYPE_CHECKING

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
os.environ.setdefault("SDL_VIDEO_X11_WMCLASS", "wisp")
os.environ.setdefault("SDL_VIDEO_WAYLAND_WMCLASS", "wisp")
if os.environ.get("SDL_VIDEODRIVER") in {"kmsdrm", "offscreen"}:
    os.environ.setdefault("PYOPENGL_PLATFORM", "egl")

import OpenGL

OpenGL.ERROR_CHECKING = False
OpenGL.ERROR_LOGGING = False

import pygame.display  # noqa: E402  (the platform must be chosen before the first import)

from compositor import scanout  # noqa: E402
from compositor.picture import Picture, Rect, bounds, damage  # noqa: E402
from compositor.renderer import Renderer  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

WINDOW = (1280, 800)
_BUFFERS = 4  # the most back buffers that a driver is known to cycle through
_EGL_DRAW, _EGL_BUFFER_AGE = 0x3059, 0x313D


class NoDisplayError(Exception):
    """There is no screen to draw on, in words for the log."""


class Display:
    """Shows pictures; draws only what differs from what the buffer at hand already holds."""

    def __init__(self) -> None:
        """Open the screen, or raise NoDisplayError."""
        try:
            pygame.display.init()
            _set_mode()
        except pygame.error as error:
            message = f"no screen ({error}); a graphics driver or a monitor may be missing"
            raise NoDisplayError(message) from error
        self.size: tuple[int, int] = pygame.display.get_window_size()
        self.windowed = pygame.display.get_driver() not in {"KMSDRM", "offscreen"}
        self._on_kms = pygame.display.get_driver() == "KMSDRM"
        self._renderer = Renderer(self.size)
        self._age = _buffer_age()
        self._shown: Picture = ()
        self._damaged: deque[Rect] = deque(maxlen=_BUFFERS)

    @property
    def whole(self) -> Rect:
        """The whole screen."""
        return Rect(0, 0, *self.size)

    def show(self, picture: Picture) -> None:
        """Put the picture on the screen, if it differs from the one that is there.

        Raises NoDisplayError when it is the first one, which sets the mode, and it isn't seen.
        """
        changed = damage(self._shown, picture) if self._shown else self.whole
        if changed is None:
            return
        self._damaged.appendleft(changed)
        self._renderer.draw(picture, self._stale())
        pygame.display.flip()
        if self._on_kms and not self._shown and not scanout.shown():
            width, height = self.size
            raise NoDisplayError(f"no screen (its driver refused a picture of {width}x{height}, as SDL says above)")
        self._shown = picture

    def pixels(self) -> bytes:
        """Return what is shown as RGBA rows, by drawing it once more."""
        self._renderer.draw(self._shown, self.whole)
        return self._renderer.pixels()

    def _stale(self) -> Rect:
        age = self._age()
        if not 0 < age <= len(self._damaged):
            return self.whole
        return bounds(list(self._damaged)[:age]) or self.whole


def _set_mode() -> None:
    for attribute, value in (
        (pygame.GL_CONTEXT_MAJOR_VERSION, 3),
        (pygame.GL_CONTEXT_MINOR_VERSION, 3),
        (pygame.GL_CONTEXT_PROFILE_MASK, pygame.GL_CONTEXT_PROFILE_CORE),
        (pygame.GL_DEPTH_SIZE, 0),
    ):
        pygame.display.gl_set_attribute(attribute, value)
    full = pygame.display.get_driver() == "KMSDRM"
    flags = pygame.OPENGL | pygame.DOUBLEBUF | (pygame.FULLSCREEN if full else 0)
    pygame.display.set_mode((0, 0) if full else WINDOW, flags)
    pygame.display.set_caption("Wisp")


def _buffer_age() -> Callable[[], int]:
    """Return what tells how many swaps ago the back buffer was last shown (0: unknown)."""
    if os.environ.get("PYOPENGL_PLATFORM") != "egl":
        return lambda: 0
    egl = ctypes.CDLL("libEGL.so.1")
    egl.eglGetCurrentDisplay.restype = egl.eglGetCurrentSurface.restype = ctypes.c_void_p
    display = ctypes.c_void_p(egl.eglGetCurrentDisplay())
    value = ctypes.c_int()

    def age() -> int:
        surface = ctypes.c_void_p(egl.eglGetCurrentSurface(_EGL_DRAW))
        ok = egl.eglQuerySurface(display, surface, _EGL_BUFFER_AGE, ctypes.byref(value))
        return value.value if ok else 0

    return age
