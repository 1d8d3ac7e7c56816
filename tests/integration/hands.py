"""Hands and eyes of somebody before a running Wisp: they say sentences, find words on the screen and point at them."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from compositor.geometry import Rect
from qemu.native import Native
from qemu.picture import Picture
from qemu.session import click, drag
from runtime.device import Device
from runtime.kept import Kept
from runtime.messages import Preferences
from tests.boot import reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from compositor.text import Face
    from qemu.session import Button

_WRITTEN: tuple[tuple[Face, int], ...] = (
    *(("medium", 16), ("regular", 16), ("regular", 13), ("medium", 14), ("medium", 13)),
    *(("medium", 15), ("regular", 14), ("regular", 20), ("regular", 15), ("medium", 12)),
)
"""In what faces and sizes the words of windows and shell are set, the most usual first."""
_ALIKE = 0.965
"""Enough to point at: a word of three letters that begins within a pixel differs so much by that alone."""
_LOOKS = 3
_ASIDE = 2, 790
_BEFORE_TITLE, _BESIDE_CONTENT = 35, 14
_LIGHTER_THAN_GROUND = 58


class Point(NamedTuple):
    x: int
    y: int


class Hands:
    """A keyboard, a pointer and eyes; all that is said waits until the screen shows that it was heard."""

    def __init__(self, session: Native) -> None:
        self.session = session
        self._faces: dict[str, tuple[Face, int]] = {}

    # Saying.

    def write(self, sentence: str) -> str:
        """Into the prompt; how it is understood."""
        if "\n--- " in self.text():
            self.session.press("ctrl", "spc")
        self.session.type(sentence)
        return self.see(rf"Prompt: {re.escape(sentence)}\n→ ([^\n]*)")[1]

    def say(self, sentence: str, seen: str = "", within: float = 10) -> re.Match[str]:
        """And wait for what comes of it."""
        self.write(sentence)
        self.session.press("ret")
        self.see(r"Prompt \(")
        return self.see(seen, within)

    def take_back(self) -> None:
        """What was written into the prompt, and leave it."""
        self.session.press("ctrl", "a")
        self.session.press("backspace")
        self.session.press("esc")
        self.see(r"Prompt \(")

    # Looking.

    def text(self) -> str:
        return self.session.text()

    def see(self, pattern: str, within: float = 10) -> re.Match[str]:
        return self.session.see(pattern, within)

    def miss(self, pattern: str, within: float = 10) -> None:
        """Wait until the screen doesn't show such a text."""
        self.session.see(rf"\A(?!.*(?:{pattern}))", within)

    def find(self, words: str, within: Rect | None = None, *, face: Face | None = None, size: int = 0) -> Rect:
        """Where these words are written, read from the pixels; the pointer isn't in the way."""
        self.session.point(*_ASIDE)
        for _ in range(_LOOKS):
            self.text()
            known = self._faces.get(words)
            ways = ((face, size),) if face else (known, *_WRITTEN) if known else _WRITTEN
            found = self._read(words, within, ways)
            if found:
                return found
        raise AssertionError(f"{words!r} isn't to be read on the screen, which says:\n{self.text()}")

    def _read(self, words: str, within: Rect | None, ways: Sequence[tuple[Face, int]]) -> Rect | None:
        picture = self.session.screenshot()
        left, top = (round(within.x), round(within.y)) if within else (0, 0)
        part = cut(picture, within) if within else picture
        for face, size in ways:
            found = reading.find(part, words, size, face, _ALIKE)
            if found:
                self._faces[words] = face, size
                return Rect(left + found.x, top + found.y, found.width, found.height)
        return None

    def window(self, title: str) -> Rect:
        """The frame around a window that lies on the bare ground, from its title to where the ground begins."""
        words, picture = self.find(title, face="medium", size=13), self.session.screenshot()
        left, y = round(words.x) - _BEFORE_TITLE, round(words.middle[1])
        top, right, bottom = y, round(words.x), y
        while _is_frame(picture, right, y):
            right += 1
        while _is_frame(picture, left + _BESIDE_CONTENT, top):
            top -= 1
        while _is_frame(picture, left + _BESIDE_CONTENT, bottom):
            bottom += 1
        return Rect(left, top + 1, right - left, bottom - top - 1)

    # Pointing.

    def click(self, words: str, within: Rect | None = None, *, face: Face | None = None, size: int = 0) -> None:
        self.click_at(middle(self.find(words, within, face=face, size=size)))

    def click_at(self, point: Point, button: Button = "left") -> None:
        click(self.session, *point, button)

    def double_click(self, point: Point) -> None:
        self.click_at(point)
        self.click_at(point)

    def drag(self, start: Point, end: Point) -> None:
        drag(self.session, start, end)

    # Pressing.

    def press(self, *names: str, times: int = 1) -> None:
        for _ in range(times):
            self.session.press(*names)

    def type(self, text: str) -> None:
        self.session.type(text)


def middle(rect: Rect) -> Point:
    return Point(*(round(place) for place in rect.middle))


def _is_frame(picture: Picture, x: int, y: int) -> bool:
    inside = 0 <= x < picture.width and 0 <= y < picture.height
    return inside and sum(picture.pixel(x, y)) > _LIGHTER_THAN_GROUND


def cut(picture: Picture, rect: Rect) -> Picture:
    left, top, width, height = (round(value) for value in rect)
    rows = np.frombuffer(picture.rgb, np.uint8).reshape(picture.height, picture.width, 3)
    part = rows[max(0, top) : top + height, max(0, left) : left + width]
    return Picture(part.shape[1], part.shape[0], part.tobytes())


def prefer(data: Path, **preferences: object) -> None:
    """As somebody left it who was welcomed before."""
    data.mkdir(mode=0o700, exist_ok=True)
    chosen = {"welcomed": True, "motion": False, **preferences}
    Kept(data / "preferences.json", Device.open(data), Preferences()).put(Preferences.model_validate(chosen))


@contextmanager
def sitting(data: Path) -> Iterator[Hands]:
    """Before a Wisp that keeps its data there and has got as far as its prompt."""
    with Native(data) as session:
        hands = Hands(session)
        hands.see(r"Prompt \(", within=30)
        yield hands
