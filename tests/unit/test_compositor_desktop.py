"""A desktop's window gives the same keys and pointers as a seat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pygame
import pytest

from compositor.devices.desktop import Desktop
from compositor.inputs import Key, Mods, Pointer

if TYPE_CHECKING:
    from collections.abc import Iterator


class Window:
    """A desktop whose events a test makes up."""

    def __init__(self) -> None:
        self.keys: list[Key] = []
        self.pointers: list[Pointer] = []
        self.desktop = Desktop(
            (800, 600), lambda key, _: self.keys.append(key), lambda pointer, _: self.pointers.append(pointer)
        )

    def send(self, kind: int, **fields: Any) -> None:  # noqa: ANN401 - as pygame has them
        self.desktop.take(pygame.event.Event(kind, fields))

    def down(self, key: int, scancode: int = 0, mod: int = 0) -> None:
        self.send(pygame.KEYDOWN, key=key, scancode=scancode or key, mod=mod, unicode="")

    def up(self, key: int, scancode: int = 0) -> None:
        self.send(pygame.KEYUP, key=key, scancode=scancode or key, mod=0, unicode="")

    def rest(self) -> None:
        self.desktop.tick(0.0)


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    try:
        yield Window()
    finally:
        pygame.display.quit()


def test_a_key_and_its_text_are_one(window: Window) -> None:
    window.down(pygame.K_a, 4)
    window.send(pygame.TEXTINPUT, text="A")
    window.up(pygame.K_a, 4)
    assert window.keys == [Key("a", "A"), Key("a", down=False)]


def test_a_key_without_text_waits_no_longer_than_the_next_event(window: Window) -> None:
    window.down(pygame.K_b, 5, pygame.KMOD_LCTRL)
    assert window.keys == []
    window.rest()
    assert window.keys == [Key("b", mods=Mods(ctrl=True))]
    window.down(pygame.K_LEFT, 80)
    assert window.keys[1:] == [Key("left")]


def test_a_key_that_is_held_repeats(window: Window) -> None:
    window.down(pygame.K_LEFT, 80)
    window.down(pygame.K_LEFT, 80)
    assert [key.repeat for key in window.keys] == [False, True]


def test_a_letter_that_is_held_types_at_our_pace_and_not_at_the_desktops_too(window: Window) -> None:
    window.down(pygame.K_x, 27)
    window.send(pygame.TEXTINPUT, text="x")
    window.down(pygame.K_x, 27)
    window.send(pygame.TEXTINPUT, text="x")
    assert window.keys == [Key("x", "x"), Key("x", "x", repeat=True)]
    window.up(pygame.K_x, 27)
    window.send(pygame.TEXTINPUT, text="x")
    assert window.keys[-1] == Key("", "x"), "nobody holds it: it was typed by other means"


def test_names_are_latin_whatever_the_layout(window: Window) -> None:
    window.down(ord("с"), 6, pygame.KMOD_LCTRL)  # noqa: RUF001 - Cyrillic, where a Latin keyboard has c
    window.down(ord("&"), 30)
    window.down(ord("ö"), 51)
    window.down(pygame.K_KP_ENTER, 88)
    window.rest()
    assert [key.name for key in window.keys] == ["c", "1", "ö", "enter"]


def test_an_input_method_composes_and_then_types(window: Window) -> None:
    window.down(pygame.K_n, 17)
    window.send(pygame.TEXTEDITING, text="に", start=0, length=1)
    window.down(pygame.K_RETURN, 40)
    window.send(pygame.TEXTINPUT, text="に")
    assert window.keys == [Key("", composing="に"), Key("", text="に")]


def test_what_is_held_when_the_window_loses_the_focus_is_let_go(window: Window) -> None:
    window.down(pygame.K_LALT, 226, pygame.KMOD_LALT)
    window.send(pygame.WINDOWFOCUSLOST)
    assert [(key.name, key.down) for key in window.keys] == [("alt", True), ("alt", False)]


def test_moves_that_follow_each_other_are_one(window: Window) -> None:
    for x in (1, 2, 3):
        window.send(pygame.MOUSEMOTION, pos=(x, 5), rel=(1, 0), buttons=(0, 0, 0), touch=False)
    assert window.pointers == []
    window.rest()
    assert window.pointers == [Pointer("move", 3, 5)]


def test_a_double_click_and_the_wheel(window: Window) -> None:
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP) * 2:
        window.send(kind, pos=(7, 8), button=1, touch=False)
    window.send(pygame.MOUSEWHEEL, x=0, y=1, precise_x=0.0, precise_y=0.5, flipped=False, touch=False)
    window.send(pygame.MOUSEBUTTONDOWN, pos=(7, 8), button=3, touch=False)
    assert [(p.what, p.clicks) for p in window.pointers[:4]] == [("down", 1), ("up", 1), ("down", 2), ("up", 1)]
    assert window.pointers[4] == Pointer("wheel", 7, 8, turn=(0.0, -1.5))
    assert window.pointers[5].button == "right"


def test_a_finger_is_a_touch_and_no_mouse_besides(window: Window) -> None:
    window.send(pygame.FINGERDOWN, x=0.5, y=0.5, touch_id=1, finger_id=1, dx=0, dy=0)
    window.send(pygame.MOUSEBUTTONDOWN, pos=(400, 300), button=1, touch=True)
    window.send(pygame.FINGERUP, x=0.5, y=0.5, touch_id=1, finger_id=1, dx=0, dy=0)
    assert [p.what for p in window.pointers] == ["down", "up", "leave"]
    assert all((p.x, p.y, p.touch) == (400, 300, True) for p in window.pointers)


def test_a_pointer_that_leaves_the_window(window: Window) -> None:
    window.send(pygame.WINDOWLEAVE)
    assert [p.what for p in window.pointers] == ["leave"]


def test_the_clipboard_is_the_desktops(window: Window) -> None:
    window.desktop.copy("milk ☕")
    assert window.desktop.clipboard() == "milk ☕"
