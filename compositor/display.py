"""The display: a window, or all the screens that there are, their GL context, and the swap."""

from __future__ import annotations

import itertools
import os
import stat
import sys
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

from compositor import outputs, scanout, sdl  # noqa: E402
from compositor.drawing.atlas import Atlas  # noqa: E402
from compositor.drawing.gl.context import Context  # noqa: E402
from compositor.drawing.renderer import Renderer  # noqa: E402
from compositor.outputs import Output, Screen  # noqa: E402
from compositor.pane import Pane  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.drawing.picture import Layer
    from compositor.outputs import Rotation
    from compositor.style import Colour

WINDOW = (1280, 800)
_USUAL_REFRESH = 60.0
# SDL_video.h: that the program is told when the graphics card was reset. pygame has no name for it.
_RESET_NOTIFICATION, _LOSE_CONTEXT = pygame.GL_CONTEXT_RELEASE_BEHAVIOR + 1, 1


class NoDisplayError(Exception):
    """There is no screen to draw on, in words for the log."""


class Display:
    """Shows layers on every screen; draws only what differs from what the buffer at hand already holds.

    The session tells it what it hears of: `changed()` after each batch of SDL's events, `plugged()` when the kernel
    says that a monitor came or went. Both return True when sizes are others now. A lost context is noticed in
    `show()`, and everything made anew from the layers.
    """

    def __init__(self, *windows: tuple[int, int]) -> None:
        """Open the screens, or raise NoDisplayError. The sizes are of windows, where they aren't all of a screen."""
        self.sockets: tuple[int, ...] = ()
        """By which a desktop's events come."""
        self.atlas = Atlas()
        self._background: Colour = (0, 0, 0, 255)
        self._windows = windows or (WINDOW,)
        self._used: Pane | None = None
        self._panes = self._open()

    @property
    def screens(self) -> tuple[Screen, ...]:
        """The first is the one where the prompt is."""
        return tuple(Screen(pane.name, pane.size, pane.scale) for pane in self._panes)

    @property
    def size(self) -> tuple[int, int]:
        """Of a picture that fills the first screen, whichever way it is turned."""
        return self._panes[0].size

    @property
    def rotation(self) -> Rotation:
        """Of the first screen."""
        return self._panes[0].rotation

    @property
    def background(self) -> Colour:
        """Where no layer is."""
        return self._background

    @background.setter
    def background(self, colour: Colour) -> None:
        if colour != self._background:
            self._background = colour
            self.forget()

    def show(self, *stacks: Sequence[Layer]) -> bool:
        """Put each screen's layers on it where they differ from what is there; False where none does.

        Raises NoDisplayError when it is the first picture, which sets the mode, and it isn't seen.
        """
        is_first = self._panes[0].shown is None
        if not self._put(stacks):
            return False
        if self._context.lost():
            self.reopen()
            self._put(stacks)
        elif self._on_kms and is_first and not scanout.shown():
            width, height = self._panes[0].screen
            raise NoDisplayError(f"no screen (its driver refused a picture of {width}x{height}, as SDL says above)")
        return True

    def _put(self, stacks: Sequence[Sequence[Layer]]) -> bool:
        """What has no layers shows its ground."""
        filled = zip(self._panes, itertools.chain(stacks, itertools.repeat(())), strict=False)
        changed = [self._put_on(pane, tuple(_settled(layer) for layer in layers)) for pane, layers in filled]
        return any(changed)

    def _put_on(self, pane: Pane, layers: Sequence[Layer]) -> bool:
        changed = pane.changed(layers)
        if not changed:
            return False
        pane.damaged.appendleft(changed)
        pane.shown = layers
        self._use(pane)
        self._renderer.draw(layers, pane.stale(self._context.age()), self._background)
        pane.window.swap()
        if not self.windowed and not self._on_kms:
            self._renderer.flush()  # off-screen a swap is nothing, and what is to be drawn would pile up
        return True

    def _use(self, pane: Pane) -> None:
        """What is drawn goes there."""
        if pane is not self._used:
            pane.window.use()
            self._used = pane
        self._renderer.place(pane.size, pane.rotation)

    def redraw(self, layers: Sequence[Layer], screen: int = 0) -> None:
        """Draw all of them, into the back buffer only."""
        pane = self._panes[screen]
        self._use(pane)
        self._renderer.draw(layers, [pane.whole], self._background)

    def pixels(self, screen: int = 0) -> bytes:
        """What is shown as RGBA rows, by drawing it once more."""
        self.redraw(self._panes[screen].shown or (), screen)
        return self._renderer.pixels()

    def rotate(self, rotation: Rotation) -> None:
        """The first one; the others stand upright."""
        self._panes[0].rotation = rotation
        self._panes[0].forget()

    def changed(self) -> bool:
        """Whether a desktop's window has another size by now."""
        pane, size = self._panes[0], pygame.display.get_window_size()
        if size == pane.screen:
            return False
        pane.screen = size
        pane.forget()
        return True

    def forget(self) -> None:
        """The screens don't show any more what was put there, as when a desktop uncovers its window."""
        for pane in self._panes:
            pane.forget()

    def plugged(self) -> bool:
        """Whether other monitors are there by now; then the screens are opened anew."""
        if not self._on_kms:
            return False
        scanout.look()
        if outputs.connected() == self._outputs:
            return False
        self.reopen()
        return True

    def reopen(self) -> None:
        """Make everything on the graphics card anew; what was shown is what the next `show` puts there."""
        before = self._panes[0]
        if not self._on_kms:
            self._windows = before.screen, *self._windows[1:]
        pygame.display.quit()
        self._panes = self._open()
        self._panes[0].rotation = before.rotation

    def _open(self) -> tuple[Pane, ...]:
        before = _sockets()
        try:
            pygame.display.init()
            self._on_kms = pygame.display.get_driver() == "KMSDRM"
            self.windowed = pygame.display.get_driver() not in {"KMSDRM", "offscreen"}
            first = outputs.first(pygame.display.get_desktop_sizes()) if self._on_kms else 0
            size = (0, 0) if self._on_kms else self._windows[0]
            _set_mode(size, first, paced=self._on_kms or self.windowed)
        except pygame.error as error:
            message = f"no screen ({error}); a graphics driver or a monitor may be missing"
            raise NoDisplayError(message) from error
        self.sockets = tuple(_sockets() - before) if self.windowed else ()
        self.refresh = float(pygame.display.get_current_refresh_rate()) or _USUAL_REFRESH
        self._outputs: tuple[Output, ...] = outputs.connected()
        self._context = Context(kept=not self._on_kms and not self.windowed)
        self._renderer = Renderer()
        self._used = None
        return self._on_monitors() if self._on_kms else self._in_windows()

    def _on_monitors(self) -> tuple[Pane, ...]:
        """One pane on each, from the one that pygame is on."""
        sizes = pygame.display.get_desktop_sizes()
        there = outputs.paired(sizes, self._outputs)
        first = sdl.current()
        panes = [Pane(first, there[max(first.display, 0)], is_scaled=True)]
        for index in range(len(sizes)):
            if index == first.display:
                continue
            try:
                panes.append(Pane(first.on_display(index), there[index], is_scaled=True))
            except sdl.SdlError as error:
                sys.stderr.write(f"nothing is shown on {there[index].connector}: {error}\n")
        for pane in panes:
            pane.window.take_size()
        return tuple(panes)

    def _in_windows(self) -> tuple[Pane, ...]:
        first = sdl.current()
        further = [] if self.windowed else [first.of_size(size) for size in self._windows[1:]]
        outputs = [Output(f"window {number}" if number else "", None) for number in range(len(further) + 1)]
        return tuple(
            Pane(window, output, is_scaled=False) for window, output in zip([first, *further], outputs, strict=True)
        )


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


def _set_mode(size: tuple[int, int], display: int, *, paced: bool) -> None:
    """All of that screen where no size is given. Paced by it, and told of a reset, as far as the driver knows how."""
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
            pygame.display.set_mode(size, flags, display=display, vsync=int(wait))
            break
        except pygame.error:
            if not robust and not wait:
                raise
    pygame.display.set_caption("Wisp")
