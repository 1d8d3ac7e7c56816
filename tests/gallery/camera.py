"""The camera: photographs what a scene looks like, without a screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple, Self

from image import ROOT

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from compositor.style import Theme
    from runtime.scene import Page, Scene

ENVIRONMENT = {"SDL_VIDEODRIVER": "offscreen", "PYOPENGL_PLATFORM": "egl", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}


class Shot(NamedTuple):
    """How something is looked at; sizes are logical pixels."""

    theme: Theme = "dark"
    scale: float = 1.0
    text_size: float = 1.0
    width: int = 800
    height: int = 600

    @property
    def size(self) -> tuple[int, int]:
        return round(self.width * self.scale), round(self.height * self.scale)

    def __str__(self) -> str:
        """What is unusual about it."""
        told: list[str] = [self.theme] if self.theme != "dark" else []
        told += [f"scale{self.scale:g}"] if self.scale != 1 else []
        told += [f"text{self.text_size:g}"] if self.text_size != 1 else []
        told += [f"{self.width}x{self.height}"] if (self.width, self.height) != (800, 600) else []
        return "-".join(told)


class Camera:
    """A process of its own: who takes photographs may have a screen already, or be one."""

    def __enter__(self) -> Self:
        self._darkroom = subprocess.Popen(
            [sys.executable, "-m", "tests.gallery.darkroom"],
            cwd=ROOT,
            env={**os.environ, **ENVIRONMENT},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(self, _k: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None) -> None:
        assert self._darkroom.stdin
        assert self._darkroom.stdout
        self._darkroom.stdin.close()
        self._darkroom.stdout.close()
        self._darkroom.wait(timeout=20)

    def photograph(self, shown: Scene | Page, shot: Shot, file: Path) -> None:
        order = {"shot": shot._asdict(), "scene": shown.model_dump(mode="json"), "file": str(file)}
        assert self._darkroom.stdin
        assert self._darkroom.stdout
        self._darkroom.stdin.write(json.dumps(order) + "\n")
        self._darkroom.stdin.flush()
        answer = self._darkroom.stdout.readline()
        assert answer == "done\n", f"the darkroom said {answer!r} and ended with {self._darkroom.poll()}"
