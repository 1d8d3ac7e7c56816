"""The darkroom: a screen that nobody sees, on which scenes are drawn as the appliance draws them.

A process has one GL context and chooses its platform before the first import of OpenGL: this one is the camera's.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pygame

from compositor.drawing.atlas import Atlas
from compositor.drawing.pen import Pen
from compositor.drawing.picture import Layer
from compositor.drawing.renderer import Renderer
from compositor.geometry import Rect
from compositor.layout import arrange, paint
from compositor.style import Style
from compositor.view import View
from runtime.scene import Page
from tests.gallery.camera import Shot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compositor.drawing.picture import Picture
    from runtime.scene import Scene

LARGEST = (1600, 1200)


class Darkroom:
    def __init__(self, size: tuple[int, int] = LARGEST) -> None:
        pygame.display.init()
        for attribute, value in (
            (pygame.GL_CONTEXT_MAJOR_VERSION, 3),
            (pygame.GL_CONTEXT_MINOR_VERSION, 3),
            (pygame.GL_CONTEXT_PROFILE_MASK, pygame.GL_CONTEXT_PROFILE_CORE),
        ):
            pygame.display.gl_set_attribute(attribute, value)
        pygame.display.set_mode(size, pygame.OPENGL)
        self.size = size
        self.atlas = Atlas()
        self._renderer = Renderer()
        self._renderer.place(size)

    def develop(self, layers: Sequence[Layer], size: tuple[int, int], style: Style) -> pygame.Surface:
        self._renderer.draw(layers, [Rect(0, 0, *self.size)], style.colours["surface"])
        whole = pygame.image.frombytes(self._renderer.pixels(), self.size, "RGBA")
        return whole.subsurface((0, 0, *size))


def drawn(shown: Scene | Page, size: tuple[int, int], style: Style, view: View, atlas: Atlas) -> Picture:
    """The picture of a scene in a window whose content is of this size."""
    pen = Pen(atlas)
    paint(arrange(shown, *size, style, view), view, style, pen)
    return pen.picture()


def main() -> None:
    """Takes orders, a line each, and answers with a line when the photograph is there."""
    room = Darkroom()
    for line in sys.stdin:
        order = json.loads(line)
        shot = Shot(**order["shot"])
        shown = Page.model_validate_json(json.dumps(order["scene"]))
        style = Style(shot.theme, shot.scale, shot.text_size)
        picture = drawn(shown, shot.size, style, View(), room.atlas)
        pygame.image.save(room.develop([Layer(picture)], shot.size, style), order["file"])
        sys.stdout.write("done\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
