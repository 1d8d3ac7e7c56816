"""The display: one window or screen, its GL context, and the swap."""

from __future__ import annotations

import os
import stat
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

from compositor import outputs, scanout  # noqa: E402
from compositor.drawing import damage  # noqa: E402
from compositor.drawing.atlas import Atlas  # noqa: E402
from compositor.drawing.gl.context import Context  # noqa: E402
from compositor.drawing.renderer import Renderer  # noqa: E402
from compositor.geometry import Rect  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.drawing.picture import Layer
    from compositor.outputs import Monitor, Output, Rotation
    from compositor.style import Colour

WINDOW = (1280, 800)
_BUFFERS = 4  # the most back buffers that a driver is known to cycle through
_USUAL_REFRESH = 60.0
# SDL_video.h: that the program is told when the graphics card was reset. pygame has no name for it.
_RESET_NOTIFICATION, _LOSE_CONTEXT = pygame.GL_CONTEXT_RELEASE_BEHAVIOR + 1, 1


class NoDisplayError(Exception):
    """There is no screen to draw on, in words for the log."""


class Display:
    """Shows layers; draws only what differs from what the buffer at hand already holds.

    The session tells it what it hears of: `changed()` after each batch of SDL's events, `plugged()` when the kernel
    says that a monitor came or went. Both return True when sizes are others now. A lost context is noticed in
    `show()`, and everything made anew from the layers.
    """

    def __init__(self, window: tuple[int, int] = WINDOW) -> None:
        """Open the screen, or raise NoDisplayError. The size is of a window, where it isn't all of a screen."""
        self.sockets: tuple[int, ...] = ()
        """By which a desktop's events come."""
        self.atlas = Atlas()
        self._background: Colour = (0, 0, 0, 255)
        self.rotation: Rotation = 0
        self._screen = window
        self._shown: Sequence[Layer] | None = None
        self._damaged = deque[list[Rect]](maxlen=_BUFFERS)
        self._renderer = self._open()

    @property
    def size(self) -> tuple[int, int]:
        """Of a picture that fills the screen, whichever way it is turned."""
        return outputs.turned(self._screen, self.rotation)

    @property
    def millimetres(self) -> tuple[int, int] | None:
        monitor = self._monitor
        return outputs.turned(monitor.millimetres, self.rotation) if monitor and monitor.millimetres else None

    @property
    def scale(self) -> float:
        """What suits the size of its pixels; in a window the desktop sees to that."""
        if not self._on_kms:
            return 1.0
        return outputs.scale(self._screen, self._monitor.millimetres if self._monitor else None)

    @property
    def _monitor(self) -> Monitor | None:
        """The one that shows this, as far as its mode tells."""
        if not self._on_kms:
            return None
        return next((one.monitor for one in self._outputs if one.monitor and one.monitor.size == self._screen), None)

    @property
    def background(self) -> Colour:
        """Where no layer is."""
        return self._background

    @background.setter
    def background(self, colour: Colour) -> None:
        if colour != self._background:
            self._background = colour
            self.forget()

    def show(self, layers: Sequence[Layer]) -> bool:
        """Put the layers on the screen where they differ from what is there; False where they don't.

        Raises NoDisplayError when it is the first picture, which sets the mode, and it isn't seen.
        """
        layers = tuple(_settled(layer) for layer in layers)
        is_first = self._shown is None
        if not self._put(layers):
            return False
        if self._context.lost():
            self.reopen()
            self._put(layers)
        elif self._on_kms and is_first and not scanout.shown():
            width, height = self._screen
            raise NoDisplayError(f"no screen (its driver refused a picture of {width}x{height}, as SDL says above)")
        return True

    def _put(self, layers: Sequence[Layer]) -> bool:
        changed = self._changed(layers)
        if not changed:
            return False
        self._damaged.appendleft(changed)
        self._shown = layers
        self._renderer.draw(layers, self._stale(), self._background)
        pygame.display.flip()
        if not self.windowed and not self._on_kms:
            self._renderer.flush()  # off-screen a swap is nothing, and what is to be drawn would pile up
        return True

    def redraw(self, layers: Sequence[Layer]) -> None:
        """Draw all of them, into the back buffer only."""
        self._renderer.draw(layers, [self._whole], self._background)

    def pixels(self) -> bytes:
        """What is shown as RGBA rows, by drawing it once more."""
        self.redraw(self._shown or ())
        return self._renderer.pixels()

    def rotate(self, rotation: Rotation) -> None:
        self.rotation = rotation
        self._begin(self._renderer)

    def changed(self) -> bool:
        """Whether a desktop's window has another size by now."""
        size = pygame.display.get_window_size()
        if size == self._screen:
            return False
        self._screen = size
        self._begin(self._renderer)
        return True

    def forget(self) -> None:
        """The screen doesn't show any more what was put there, as when a desktop uncovers its window."""
        self._begin(self._renderer)

    def plugged(self) -> bool:
        """Whether other monitors are there by now; then the screen is opened anew on one of them."""
        if not self._on_kms or outputs.connected() == self._outputs:
            return False
        self.reopen()
        return True

    def reopen(self) -> None:
        """Make everything on the graphics card anew; what was shown is what the next `show` puts there."""
        pygame.display.quit()
        self._renderer = self._open()

    @property
    def _whole(self) -> Rect:
        return Rect(0, 0, *self.size)

    def _changed(self, layers: Sequence[Layer]) -> list[Rect]:
        if self._shown is None:
            return [self._whole]
        rects = (rect.meet(self._whole) for rect in damage.changes(self._shown, layers))
        return damage.merged(rect for rect in rects if rect)

    def _stale(self) -> list[Rect]:
        """What the back buffer doesn't hold: all that changed since it was last in front."""
        age = self._context.age()
        if not 0 < age <= len(self._damaged):
            return [self._whole]
        return damage.merged(rect for rects in list(self._damaged)[:age] for rect in rects)

    def _open(self) -> Renderer:
        before = _sockets()
        try:
            pygame.display.init()
            self._on_kms = pygame.display.get_driver() == "KMSDRM"
            self.windowed = pygame.display.get_driver() not in {"KMSDRM", "offscreen"}
            _set_mode((0, 0) if self._on_kms else self._screen, paced=self._on_kms or self.windowed)
        except pygame.error as error:
            message = f"no screen ({error}); a graphics driver or a monitor may be missing"
            raise NoDisplayError(message) from error
        self.sockets = tuple(_sockets() - before) if self.windowed else ()
        self._screen = pygame.display.get_window_size()
        self.refresh = float(pygame.display.get_current_refresh_rate()) or _USUAL_REFRESH
        self._outputs: tuple[Output, ...] = outputs.connected()
        self._context = Context(kept=not self._on_kms and not self.windowed)
        renderer = Renderer()
        self._begin(renderer)
        return renderer

    def _begin(self, renderer: Renderer) -> None:
        """With a screen of which nothing is known."""
        renderer.place(self.size, self.rotation)
        self._shown = None
        self._damaged.clear()


def _settled(layer: Layer) -> Layer:
    """On whole pixels, where it isn't on its way to another size: letters stay sharp."""
    if layer.scale != 1 or (layer.x == round(layer.x) and layer.y == round(layer.y)):
        return layer
    return layer._replace(x=round(layer.x), y=round(layer.y))


def _sockets() -> set[int]:
    """The open ones of this process."""
    found = set()
    for name in os.listdir("/proc/self/fd"):  # noqa: PTH208 - numbers, not files
        try:
            status = os.fstat(int(name))
        except OSError:  # the folder was itself open while it was listed
            continue
        if stat.S_ISSOCK(status.st_mode):
            found.add(int(name))
    return found


def _set_mode(size: tuple[int, int], *, paced: bool) -> None:
    """All of a screen where no size is given. Paced by it, and told of a reset, as far as the driver knows how."""
    flags = pygame.OPENGL | pygame.DOUBLEBUF | (pygame.RESIZABLE if any(size) else pygame.FULLSCREEN)
    for robust, wait in ((True, paced), (False, paced), (False, False)):
        for attribute, value in (
            (pygame.GL_CONTEXT_MAJOR_VERSION, 3),
            (pygame.GL_CONTEXT_MINOR_VERSION, 3),
            (pygame.GL_CONTEXT_PROFILE_MASK, pygame.GL_CONTEXT_PROFILE_CORE),
            (pygame.GL_CONTEXT_FLAGS, pygame.GL_CONTEXT_ROBUST_ACCESS_FLAG if robust else 0),
            (_RESET_NOTIFICATION, _LOSE_CONTEXT if robust else 0),
            (pygame.GL_DEPTH_SIZE, 0),
        ):
            pygame.display.gl_set_attribute(attribute, value)
        try:
            pygame.display.set_mode(size, flags, vsync=int(wait))
            break
        except pygame.error:
            if not robust and not wait:
                raise
    pygame.display.set_caption("Wisp")
