"""A single pixel beside a window is found, on every side of it."""

from __future__ import annotations

import pygame
import pytest

from tests.gallery.spill import spilled

GROUND, WINDOW = (18, 23, 31, 255), (10, 20, 30, 40)


def screen(x: int, y: int) -> pygame.Surface:
    shown = pygame.Surface((100, 100))
    shown.fill(GROUND)
    shown.fill((255, 0, 0), WINDOW)
    shown.set_at((x, y), (19, 23, 31))
    return shown


@pytest.mark.parametrize("place", [(9, 20), (40, 59), (10, 19), (39, 60), (0, 0), (99, 99), (99, 30)])
def test_beside_the_window(place: tuple[int, int]) -> None:
    assert spilled(screen(*place), WINDOW, GROUND)


@pytest.mark.parametrize("place", [(10, 20), (39, 59)])
def test_inside_the_window(place: tuple[int, int]) -> None:
    assert not spilled(screen(*place), WINDOW, GROUND)
